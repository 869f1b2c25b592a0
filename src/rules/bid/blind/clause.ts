import type { Passage } from '../../../document/passages.ts'
import type { Evidence } from '../../model.ts'

/** A tender that asks for a blind volume: 暗标 as the way of evaluation, or a ban of names in the technical part. */
const DEMANDS: readonly RegExp[] = [
  /(技术(标|文件|部分|方案|评审)|施工组织设计)[^。；\n]{0,16}(采用|实行|实施|进行|按|以|为)[^。；\n]{0,8}(暗标|匿名)/,
  /暗标[^。；\n]{0,60}(不得|不应|严禁|禁止|不能|不允许|不可)[^。；\n]{0,40}(名称|身份|标识|姓名|标记|记号|识别|单位|企业)/,
  /(技术(标|文件|部分|方案|册)|施工组织设计)[^。；\n]{0,40}(不得|不应|严禁|禁止|不能|不允许|不可)[^。；\n]{0,24}(投标人|供应商|响应人|投标单位|企业|单位)的?(名称|信息|身份|标识|标志|人员)/,
]
const DENIED =
  /(不|未|无须|无需)(采用|实行|适用|要求|设置?|是|进行|作为)?[^。；\n]{0,4}(暗标|匿名)|(暗标|匿名)[^。；\n]{0,12}(不适用|不采用|否|不要求|无)|[□○]\s?(采用|是|有)?[^。；\n]{0,6}暗标|(如|若|当)[^。；\n]{0,10}(采用|实行|为)[^。；\n]{0,8}(暗标|匿名)/

/** The clause that asks for a blind technical volume (暗标), if the tender has one. */
export const blindClause = ({ passages }: Evidence): Passage | undefined =>
  passages.some(({ text }) => /不(采用|实行|适用)[^。；\n]{0,6}暗标/.test(text))
    ? undefined
    : passages.find(({ text }) => DEMANDS.some((words) => words.test(text)) && !DENIED.test(text))
