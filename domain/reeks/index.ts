export { beeindig, type Beeindigingswens } from './beeindig.ts'
export { heeftWerk, isLopend, komendeDatums, teAnnuleren, teBoekenDatum } from './datums.ts'
export {
  MEESTE_LOPENDE_REEKSEN,
  OP_FEESTDAGEN,
  RITTEN_NA_EINDE,
  vertrekOp,
  type Beeindiging,
  type Datumuitkomst,
  type Handeling,
  type Reeks,
  type Reeksrit,
} from './reeks.ts'
