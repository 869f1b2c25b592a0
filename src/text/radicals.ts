/** CJK Radicals Supplement (U+2E80–2EF3), which no normalisation form folds, as pairs: radical, ideograph. */
const SUPPLEMENT =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗㣺⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫' +
  '⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺸羋⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车' +
  '⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

const supplement = new Map<string, string>()
const characters = [...SUPPLEMENT]
for (let at = 0; at < characters.length; at += 2) supplement.set(characters[at]!, characters[at + 1]!)

const FOLDED = /[\u2e80-\u2fdf\uf900-\ufaff]/g

/**
 * Text with CJK radicals (部首, U+2E80–2FDF) and compatibility ideographs (U+F900–FAFF) as the
 * ideographs they stand for. PDF files carry them in place of ordinary characters.
 */
export const unifyRadicals = (text: string): string =>
  text.replace(FOLDED, (character) => supplement.get(character) ?? character.normalize('NFKC'))
