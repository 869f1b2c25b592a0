import { article } from '../../law/articles.ts'
import { phraseRule } from '../phrase.ts'

/** 不得指定品牌、型号、产地或供应商 */
export const brandNames = phraseRule({
  id: 'ban-brand-designation',
  title: {
    zh: '不得指定品牌、型号、产地或供应商',
    en: 'Brands, models, origins and suppliers must not be named',
  },
  severity: 'clarification',
  sources: [article('procurement-regulation', '第二十条第（六）项')],
  outcome: 'review',
  message: {
    zh: '{count} 处出现品牌、厂商、型号指向：{found}。',
    en: '{count} places point at a brand, maker or model: {found}.',
  },
  suggestion: {
    zh: '改为性能指标；确需引用的加“或相当于”并列出实质等效指标。',
    en: 'State performance; where a name is needed add “or equivalent” with the criteria of equivalence.',
  },
  zones: ['scoring', 'technical', 'commercial', 'qualification'],
  phrases: [
    /((?:知名|一线|国内外著名|著名|名优|国际)(?:的)?(?:品牌|厂商|厂家)[^。；;\n]{0,24}|主流[\u4e00-\u9fff]{0,2}(?:厂商|厂家)[（(][^。；;\n]{0,24})/g,
    /(华为|华三|中兴|锐捷|迈普|思科|海康威视|海康|大华(?=股份|品牌|或|、)|宇视|联想(?=品牌|牌|电脑|笔记本|、)|戴尔|惠普|浪潮(?!技术)|曙光|西门子|施耐德|罗格朗|飞利浦|欧司朗|格力|美的(?=空调|品牌|或|、)|海尔|大金|三菱|日立|奥的斯|佳能|爱普生|富士施乐|博世|霍尼韦尔|江森|丹佛斯|格兰富|英特尔|英伟达|希捷|西部数据|海蒂诗|迈瑞|联影|东软|奥林巴斯|贝克曼|罗氏(?=诊断|品牌|或|、)|雅培|深信服|奇安信|绿盟|启明星辰|天融信|超聚变|阿里云|腾讯云|用友|金蝶|福临门|金龙鱼|鲁花|蒙牛|伊利|哈弗|丰田|本田|比亚迪|别克|奥迪|宝马|奔驰|江铃|宇通|五菱|金杯|大众(?=汽车|品牌|牌|、|或)|联塑|公元(?=、|品牌|牌|管)|伟星|日丰(?=、|品牌|牌|管)|立邦|多乐士|三棵树|东方雨虹|正泰|德力西|公牛(?=、|品牌|牌|插|开关)|马可波罗|蒙娜丽莎|科勒|九牧|箭牌)/g,
    /(?<![A-Za-z0-9])(H3C|Cisco|Dell|ABB|Intel|AMD|NVIDIA|Blum|Hettich)(?![A-Za-z0-9])/g,
    /((?:推荐|参考|备选|建议)(?:使用)?(?:品牌|车型|型号|厂家)\s{0,2}(?:为|[:：])[^。；;\n]{2,30})/g,
    /([\u4e00-\u9fffA-Za-z]{2,8}(?:、[\u4e00-\u9fffA-Za-z]{2,8}){1,6}(?:等|或)(?:同等|同)(?:档次|级别|及以上)?(?:的)?品牌)/g,
    /((?:品牌|厂家)\s{0,2}[:：]\s{0,2}[A-Za-z\u4e00-\u9fff][^。；;，,\n]{1,24})/g,
    /((?:采用|选用|使用|须为|指定)(?!不同|同一|相同|各|其他|任何|主流)[\u4e00-\u9fffA-Za-z]{2,10}(?:品牌|牌)(?!(?:产品|的)?(?:均可|不限)))/g,
    /(与[\u4e00-\u9fff]{1,8}(?:同一|同)品牌)/g,
    /(专利号[:：]?\s{0,2}ZL?[0-9]{8,14})/g,
  ],
  unless:
    /或相当于|或同等(?!档次|级别)|不低于|填写|投标人(?:应|须|需)?(?:注明|列明|填报)|制造商名称|相同品牌|同一品牌(?:的)?(?:不同|多家)|不同投标人|核心产品|鲲鹏|操作系统|兼容|支持[^。]{0,20}浏览器/,
  minded: false,
})
