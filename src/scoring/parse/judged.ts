/** Words that only a person can weigh (主观评价). */
const EVALUATIVE =
  /优(?!先|惠|质奖|秀(?:[^的，,。；;\n]{0,12}(?:奖|证书|称号|供应商)))|良(?!好?(?:信用|反应))|较|一般|完整|完善|完备|完好|合理|可行|针对性|全面|详[细尽实]|清[晰楚]|科学|先进|明确|欠缺|不足|缺陷|基本|充分|到位|齐全|可操作|操作性|较?差(?!额|异|率)|规范|得力|健全|成熟|周[到密全]|准确|思路|切实|有效(?:性|地)|新颖|美观|[较很更最不]好|好(?!评|转)|强(?![力制度化电弱])|简单|笼统|酌情|综合评|横向|比较|评委|评议|自由裁量|理解|实用|适用|具体/
const OBJECTIVE =
  /证书|职称|学历|资质|认证|业绩|合同|奖项|荣誉|专利|著作权|注册|营业执照|社保|报告|产权|[ABC]{1,5}级|[一二三四五甲乙丙特]级/

/** True where the words ask for a judgement and name no proof that settles it. */
export const isJudged = (text: string): boolean => EVALUATIVE.test(text) && !OBJECTIVE.test(text)

/** The marks of a tier alone: 优, 一档, A档, 好. */
export const isTierLabel = (text: string): boolean =>
  /^(?:第?[一二三四五六][档等]次?|[A-G]\s?[档等]|优秀?|良好?|中等?|差|一般|好|较好|较差|合格|基本合格|不合格)(?:[:：(（)）]|$)/.test(
    text.trim(),
  )
