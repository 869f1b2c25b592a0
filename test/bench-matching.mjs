/**
 * Times matching against plain BM25 over the same texts: 2,000 requirements, 5,000 passages, one core, CPU time of the quickest run.
 * Usage: node test/bench-matching.mjs [RUNS]
 */

import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'tsdown'

const REQUIREMENTS = 2000
const PASSAGES = 5000
const WORDS =
  '服务器 存储 网络 防火墙 交换机 端口 容量 带宽 电源 冗余 培训 验收 交付 安装 调试 数据 备份 迁移 系统 平台 接口 协议 加密 日志 审计 用户 权限 质保 响应 现场 巡检 报告 方案 文档 测试 性能 并发 吞吐 内存 处理器 磁盘 阵列 监控 告警 升级 补丁 运维 人员 证书 资质 合同 业绩'.split(
    ' ',
  )
const SHAPES = [
  (a, b, n) => `${a}${b}≥${n}个，支持${b}在线扩展`,
  (a, b, n) => `投标人应在合同签订后${(n % 60) + 1}日内完成${a}和${b}的安装`,
  (a, b) => `提供${a}${b}的证明材料并加盖公章`,
  (a, b, n) => `${a}发生故障的，${(n % 23) + 1}小时内到达现场处理${b}`,
]

/** A plain generator, so that each run has the same texts. */
const randomFrom = (seed) => () => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
  return seed / 2 ** 32
}

const textsOf = (count, seed) => {
  const random = randomFrom(seed)
  const pick = (list) => list[Math.floor(random() * list.length)]
  return Array.from({ length: count }, () =>
    [0, 1].map(() => pick(SHAPES)(pick(WORDS), pick(WORDS), Math.floor(random() * 500) + 1)).join('；'),
  )
}

const load = async (entry) => {
  const root = fileURLToPath(new URL('..', import.meta.url))
  mkdirSync(join(root, '.build'), { recursive: true })
  const outDir = mkdtempSync(join(root, '.build', 'bench-'))
  await build({ entry, outDir, dts: false, cwd: root, config: false, logLevel: 'silent', format: 'esm' })
  const modules = await Promise.all(
    Object.keys(entry).map(async (name) => import(pathToFileURL(join(outDir, `${name}.mjs`)).href)),
  )
  rmSync(outDir, { recursive: true })
  return Object.assign({}, ...modules)
}

const place = (file, block, quote) => ({ side: 'bid', file, page: null, path: [], block, quote })

const tenderOf = (texts) => ({
  facts: {},
  requirements: texts.map((text, at) => ({
    id: `r${at}`,
    text,
    title: null,
    kind: 'technical',
    mark: null,
    glyph: null,
    constraint: null,
    bindsBid: true,
    lot: null,
    citation: place('tender.md', at, text),
    alsoAt: [],
  })),
  scoring: { method: null, total: null, items: [], printedSums: [] },
})

const documentOf = (texts) => ({
  file: 'bid.md',
  format: 'markdown',
  pages: null,
  blocks: texts.map((text, index) => ({
    kind: 'paragraph',
    index,
    page: null,
    text,
    label: '',
    bold: false,
  })),
  furniture: [],
  outline: [],
  notices: [],
})

const cpuMs = (work) => {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const least = (values) => Math.min(...values)

const { matchBid, readBid, indexPassages } = await load({
  match: 'src/matching/match.ts',
  read: 'src/bid/read.ts',
  bm25: 'src/text/bm25.ts',
})
/** Other texts each time, so that nothing is known from the run before. */
const run = (at) => {
  const requirements = textsOf(REQUIREMENTS, 2 * at + 1)
  const passages = textsOf(PASSAGES, 2 * at + 2)
  const tender = tenderOf(requirements)
  const bid = readBid([documentOf(passages)])
  return {
    plain: cpuMs(() => {
      const index = indexPassages(passages)
      for (const requirement of requirements) index.search(requirement, 5)
    }),
    whole: cpuMs(() => matchBid(tender, bid, null, 'zh')),
  }
}

const runs = Array.from({ length: Number(process.argv[2] ?? 3) }, (_, at) => run(at))
const times = { plain: least(runs.map((run) => run.plain)), whole: least(runs.map((run) => run.whole)) }
console.log(`BM25 alone  ${times.plain.toFixed(0)} ms CPU`)
console.log(`matching    ${times.whole.toFixed(0)} ms CPU`)
console.log(`ratio       ${(times.whole / times.plain).toFixed(2)}`)
