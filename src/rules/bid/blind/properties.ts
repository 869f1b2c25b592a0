import type { FileMetadata } from '../../../document/model.ts'

/** What programs write where nobody is named. */
const NOBODY =
  /^(微软|microsoft|windows|administrator|admin|user|users|home|pc|lenovo|dell|hp|asus|acer|thinkpad|office|wps|kingsoft|unknown|none|null|anonymous|china|organization|word|libreoffice|openoffice|python-docx|un-named|mac|apple|root|guest|test|作者|用户|管理员|无|未知|匿名)[\s\d_-]*(中国|corporation|用户|user|office)?$/i
const LABELS = [
  ['company', '公司'],
  ['author', '作者'],
  ['lastModifiedBy', '最后修改者'],
  ['title', '标题'],
] as const

/** 文件属性 that may name the bidder, as "作者：…"; a title tells something only where it holds a name. */
export const namingProperties = (
  metadata: FileMetadata,
): readonly { readonly label: string; readonly value: string }[] =>
  LABELS.flatMap(([field, label]) => {
    const value = metadata[field]
    return value && !NOBODY.test(value.trim()) ? [{ label, value }] : []
  })
