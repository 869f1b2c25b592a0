import { foldText } from '../text/fold.ts'
import { containment } from '../text/similarity.ts'

const CODE = /[A-Za-z]{2,}[ -]?\d{3,5}|CMMI|ITSS|CCRC/
const SAME = 0.6
const KIND = /(认证)?(证书|证)$/

/** True where a text names a certificate (证书) by its code or most of its name. */
export const namesCertificate = (text: string, certificate: string): boolean => {
  const code = CODE.exec(certificate)?.[0].replace(/[ -]/g, '')
  if (code) return text.replace(/[ -]/g, '').includes(code)
  const core = certificate.replace(/[（(].*$/, '').replace(KIND, '')
  return foldText(text).includes(foldText(core)) || containment(certificate, text) >= SAME
}
