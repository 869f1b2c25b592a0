/** Physical dimension of a unit, or "count:" and the thing for counted things (count:台). */
export type Dimension = string

/** 单位: `factor` leads to the dimension's base unit. */
export interface Unit {
  readonly name: string
  readonly dimension: Dimension
  readonly factor: number
}

type Row = readonly [factor: number, ...spellings: string[]]

/** Spellings by dimension; the first spelling of a row is the unit's name. */
const TABLE: Readonly<Record<string, readonly Row[]>> = {
  length: [
    [1e-9, 'nm', '纳米'],
    [1e-6, 'μm', 'um', 'µm', '微米'],
    [1e-3, 'mm', '毫米', '㎜'],
    [1e-2, 'cm', '厘米', '㎝', '公分'],
    [0.1, 'dm', '分米'],
    [1, 'm', '米'],
    [1e3, 'km', '千米', '公里', '㎞'],
    [0.0254, '英寸', 'inch', '寸', '吋'],
  ],
  area: [
    [1e-6, 'mm2', 'mm²', '平方毫米'],
    [1e-4, 'cm2', 'cm²', '平方厘米'],
    [1, 'm2', 'm²', '㎡', '平方米', '平米', '平方'],
    [1e4, '公顷'],
    [666.67, '亩'],
    [1e6, 'km2', 'km²', '平方公里'],
  ],
  volume: [
    [1e-6, 'mL', 'ml', '毫升', 'cm3', 'cm³'],
    [1e-3, 'L', 'l', '升', 'dm3', '立升'],
    [1, 'm3', 'm³', '立方米', '立方', '方'],
    [1e-9, 'μL', 'ul', '微升'],
  ],
  mass: [
    [1e-6, 'mg', '毫克'],
    [1e-3, 'g', '克'],
    [1, 'kg', 'KG', 'Kg', '千克', '公斤', '㎏'],
    [0.5, '斤'],
    [1e3, 't', '吨'],
  ],
  time: [
    [1e-9, 'ns', '纳秒'],
    [1e-6, 'μs', 'us', '微秒'],
    [1e-3, 'ms', '毫秒'],
    [1, 's', '秒'],
    [60, 'min', '分钟'],
    [3600, 'h', '小时'],
    [86_400, '天', '日历天', '日历日', '日'],
    [604_800, '周'],
    [2_592_000, '个月'],
    [31_536_000, '年'],
  ],
  workdays: [[1, '个工作日', '工作日']],
  data: [
    [1, 'B', '字节'],
    [1024, 'KB', 'kB'],
    [1024 ** 2, 'MB', 'M'],
    [1024 ** 3, 'GB', 'G'],
    [1024 ** 4, 'TB', 'T'],
    [1024 ** 5, 'PB'],
  ],
  dataRate: [
    [1e3, 'kbps', 'Kbps', 'Kb/s'],
    [1e6, 'Mbps', 'mbps', 'Mb/s', 'Mbit/s'],
    [1e9, 'Gbps', 'Gb/s'],
    [8e6, 'MB/s'],
    [8e9, 'GB/s'],
    [1e12, 'Tbps'],
  ],
  frequency: [
    [1, 'Hz', 'hz', 'HZ', '赫兹'],
    [1e3, 'kHz', 'KHz', 'KHZ', '千赫'],
    [1e6, 'MHz', 'MHZ', 'Mhz', '兆赫'],
    [1e9, 'GHz', 'GHZ', 'Ghz'],
  ],
  frameRate: [[1, '帧/秒', 'fps', 'FPS', '帧']],
  voltage: [
    [1e-3, 'mV'],
    [1, 'V', 'v', '伏', '伏特'],
    [1e3, 'kV', 'KV', '千伏'],
  ],
  current: [
    [1e-3, 'mA', '毫安'],
    [1, 'A', '安', '安培'],
    [1e3, 'kA', 'KA'],
  ],
  charge: [
    [1e-3, 'mAh', 'mAH', '毫安时'],
    [1, 'Ah', 'AH', '安时'],
  ],
  power: [
    [1e-3, 'mW'],
    [1, 'W', 'w', '瓦'],
    [1e3, 'kW', 'KW', 'Kw', 'kw', '千瓦'],
    [1e6, 'MW', '兆瓦'],
  ],
  apparentPower: [
    [1, 'VA'],
    [1e3, 'kVA', 'KVA', '千伏安'],
  ],
  energy: [
    [3600, 'Wh'],
    [3.6e6, 'kWh', 'KWh', 'kW·h', '千瓦时', '度电'],
    [1, 'J', '焦耳'],
    [1e3, 'kJ'],
  ],
  resistance: [
    [1, 'Ω', '欧姆', '欧'],
    [1e3, 'kΩ', 'KΩ'],
    [1e6, 'MΩ', '兆欧'],
  ],
  pressure: [
    [1, 'Pa', '帕'],
    [1e3, 'kPa', 'KPa', '千帕'],
    [1e6, 'MPa', 'Mpa', '兆帕'],
    [1e5, 'bar', 'Bar'],
    [133.322, 'mmHg'],
  ],
  force: [
    [1, 'N', '牛', '牛顿'],
    [1e3, 'kN', 'KN', '千牛'],
  ],
  torque: [[1, 'N·m', 'N.m', 'Nm']],
  temperature: [[1, '℃', '°C', '摄氏度', '度C']],
  temperatureAbsolute: [[1, 'K']],
  angle: [
    [1, '°', '度', 'º'],
    [1 / 60, '′'],
  ],
  sound: [[1, 'dB', 'db', 'DB', '分贝', 'dB(A)', 'dBA', 'dB（A）']],
  illuminance: [[1, 'lx', 'lux', 'Lux', '勒克斯']],
  luminance: [[1, 'cd/m2', 'cd/m²', 'cd/㎡', 'nit', 'nits', '尼特']],
  luminousFlux: [[1, 'lm', '流明']],
  speed: [
    [1, 'm/s', '米/秒'],
    [1 / 3.6, 'km/h', '公里/小时', '千米/小时'],
    [1 / 60, 'm/min', '米/分钟'],
  ],
  rotation: [[1, 'r/min', 'rpm', 'RPM', '转/分', '转/分钟', '转']],
  flow: [
    [1, 'm3/h', 'm³/h', '立方米/小时'],
    [0.06, 'L/min', 'l/min', '升/分钟'],
    [0.001, 'L/h'],
  ],
  density: [
    [1, 'kg/m3', 'kg/m³'],
    [1e3, 'g/cm3', 'g/cm³'],
  ],
  concentration: [
    [1e-3, 'μg/m3', 'ug/m3', 'μg/m³'],
    [1, 'mg/m3', 'mg/m³'],
    [1e3, 'g/m3'],
  ],
  ratio: [
    [0.01, '%', '％', '百分点'],
    [0.001, '‰'],
    [1e-6, 'ppm', 'PPM'],
  ],
  pixels: [
    [1, '像素', 'px', 'ppi', 'dpi', 'DPI'],
    [1e4, '万像素'],
  ],
  lines: [
    [1, '线', '路', '通道'],
    [1, '位', 'bit', 'bits'],
  ],
  money: [
    [1, '元'],
    [1e4, '万元'],
    [1e8, '亿元'],
  ],
  points: [[1, '分']],
}
const COUNTED = [
  '台',
  '套',
  '个',
  '只',
  '件',
  '项',
  '份',
  '次',
  '人',
  '名',
  '家',
  '张',
  '把',
  '块',
  '条',
  '根',
  '支',
  '组',
  '辆',
  '本',
  '册',
  '页',
  '类',
  '种',
  '处',
  '间',
  '层',
  '核',
  '口',
  '点',
  '户',
  '盏',
  '樘',
  '株',
  '棵',
  '袋',
  '箱',
  '盒',
  '瓶',
  '包',
  '副',
  '对',
  '双',
  '座',
  '所',
  '门',
  '级',
  '档',
  '倍',
  '栋',
  '幅',
  '片',
  '枚',
  '台套',
  '人次',
  '课时',
  '学时',
  '场',
  '期',
  '批',
  '部',
  '架',
  '节',
  '段',
  '列',
] as const

const units: ReadonlyMap<string, Unit> = new Map([
  ...Object.entries(TABLE).flatMap(([dimension, rows]) =>
    rows.flatMap(([factor, name, ...others]) =>
      [name!, ...others].map((spelling) => [spelling, { name: name!, dimension, factor }] as const),
    ),
  ),
  ...COUNTED.map((name) => [name, { name, dimension: `count:${name}`, factor: 1 }] as const),
])

/** All spellings of units, longest first. */
export const unitSpellings: readonly string[] = [...units.keys()].sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
)

/** The unit of a spelling (mm, 毫米, ㎜), or null where it is not known. */
export const findUnit = (spelling: string): Unit | null => units.get(spelling) ?? null

/** A value in the base unit of its dimension: 25 cm is 0.25 (m). Null where the unit is not known. */
export const toBase = (value: number, spelling: string): { value: number; dimension: Dimension } | null => {
  const unit = findUnit(spelling)
  return unit && { value: value * unit.factor, dimension: unit.dimension }
}

/** Less than, equal to or greater than 0 as the first value is; null where the units don't compare. Differences below 1e-9 of the value are none. */
export const compareValues = (a: number, unitA: string, b: number, unitB: string): number | null => {
  if (unitA === unitB) return a - b
  const [left, right] = [toBase(a, unitA), toBase(b, unitB)]
  if (!left || !right || left.dimension !== right.dimension) return null
  const difference = left.value - right.value
  return Math.abs(difference) <= 1e-9 * Math.max(Math.abs(left.value), Math.abs(right.value)) ? 0 : difference
}
