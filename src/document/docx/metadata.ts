import type { FileMetadata } from '../model.ts'
import type { DocxPackage } from './package.ts'
import { childOf, wordsOf, type XmlElement } from './xml.ts'

const CORE = 'docProps/core.xml'
const APP = 'docProps/app.xml'

const wordsIn = (element: XmlElement | undefined, name: string): string | null => {
  const found = childOf(element, name)
  return (found && wordsOf(found).trim()) || null
}

/** 文件属性 of a DOCX; what is missing or can't be read is null. */
export const readMetadata = ({ part }: Pick<DocxPackage, 'part'>): FileMetadata => {
  const tryPart = (name: string): XmlElement | undefined => {
    try {
      return part(name)
    } catch {
      return undefined
    }
  }
  const [core, app] = [tryPart(CORE), tryPart(APP)]
  return {
    title: wordsIn(core, 'dc:title'),
    author: wordsIn(core, 'dc:creator'),
    company: wordsIn(app, 'Company'),
    lastModifiedBy: wordsIn(core, 'cp:lastModifiedBy'),
  }
}
