/** Words that state no value: 详见公告, /, blanks to fill in. */

const REFERENCE =
  /^(?:详?见|参见|同(?:上|前|招标|采购|投标|开标|第)|按(?:照)?(?:招标|采购|公告|前附表)|以.{2,20}为准|另行(?:通知|公告)|待定|暂无|根据.{0,20}确定)/
const NOTHING =
  /^(?:[-—/\\*_.…×xX~\s:：]{0,80}|无|没有|不适用|N\/?A|填写.{0,10}|请填写.{0,10}|待填.{0,4}|未(?:定|知))$/
/** Blanks that the drafter left open: "____", "XXX", "***", "【 】". */
const PLACEHOLDER = /_{2,}|＿{2,}|[xX×]{2,}|\*{2,}|[【[]\s{0,10}[】\]]|…{2,}/

const tight = (text: string): string => text.replace(/\s+/g, '')

/** True where words only refer elsewhere or say nothing. */
export const isBlank = (text: string): boolean => {
  const bare = tight(text)
    .replace(/^[:：]+/, '')
    .replace(/[。；;,，]+$/, '')
  return bare === '' || NOTHING.test(bare) || REFERENCE.test(bare)
}

/** True where the drafter left a part open. */
export const hasPlaceholder = (text: string): boolean => PLACEHOLDER.test(text)
