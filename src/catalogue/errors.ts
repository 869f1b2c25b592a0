/** The catalogue (产品与资信库) does not have the shape it must have. `path` leads to the first fault, '' for the whole. */
export class CatalogueError extends Error {
  readonly code = 'wrong-catalogue'
  readonly path: string

  constructor(path: string, fault: string) {
    super(path ? `${path}: ${fault}` : fault)
    this.name = 'CatalogueError'
    this.path = path
  }
}
