import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli/main.ts',
    pages: 'src/cli/pages.ts',
    worker: 'src/queue/worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: { entry: ['src/index.ts', 'src/queue/worker.ts'] },
  fixedExtension: false,
  clean: true,
})
