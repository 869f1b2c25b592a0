/** What a value is commonly about in tenders (计量对象): two values about one subject can be compared, however they are worded. */
export interface Subject {
  readonly name: string
  readonly words: RegExp
  /** True where the value compares with nothing that does not name the subject too. */
  readonly exclusive?: boolean
}

/** The first that fits is taken, so the narrow ones stand first. */
export const SUBJECTS: readonly Subject[] = [
  { name: '授权委托书有效期', words: /授权(委托)?书.{0,6}有效期|授权有效期|委托期限/, exclusive: true },
  {
    name: '投标有效期',
    words: /(投标|响应|磋商|谈判|报价)(文件)?的?有效期|报价.{0,16}保持有效/,
    exclusive: true,
  },
  {
    name: '软件授权期限',
    words: /许可证?.{0,6}(有效期|期限)|授权期限|授权.{0,14}使用|(软件|平台|版本).{0,14}授权/,
  },
  { name: '试运行', words: /试运行/ },
  { name: '质保期', words: /质保期|质量保证期|保修期|免费(维护|运维|保修|质保)/ },
  { name: '交货期', words: /交货|供货(期|时间|周期)|交付(期|时间|使用)|到货/ },
  { name: '工期', words: /工期|竣工/ },
  { name: '本地化部署', words: /本地化部署|完成.{0,10}部署/ },
  { name: '服务期', words: /服务期限?|合同履行期限|合同期限/ },
  { name: '响应时间', words: /(响应|答复)时间|时间响应|内(作出|做出|电话)?响应/ },
  { name: '到场时间', words: /到达?(现场|场)|抵达/ },
  { name: '更新频次', words: /更新(频次|次数|频率)|(功能|版本|产品)更新/ },
  { name: '巡检频次', words: /巡检/ },
  { name: '师资组数', words: /师资|讲师团队|培训团队/ },
  { name: '培训场次', words: /培训(场次|次数)|场培训/ },
  { name: '备份保存', words: /(录像|日志|数据|资料).{0,8}(保存|留存|存储)(时间|期)?/ },
]

/** The subject of a context, or null where none of the common ones fits. */
export const subjectOf = (context: string): Subject | null =>
  SUBJECTS.find(({ words }) => words.test(context)) ?? null

/** False where two values are known to be about different things. */
export const mayCompare = (a: Subject | null, b: Subject | null): boolean =>
  a === b || (a === null ? !b!.exclusive : b === null ? !a.exclusive : false)
