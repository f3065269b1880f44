// Made by `npm run regelingen` from the files in this folder; do not edit.
import berkelland20200101 from './berkelland/2020-01-01.ts'
import gooiEnVechtstreek20220101 from './gooi-en-vechtstreek/2022-01-01.ts'
import gooiEnVechtstreek20230101 from './gooi-en-vechtstreek/2023-01-01.ts'
import harlingen20250527 from './harlingen/2025-05-27.ts'
import sozaweNoardwestFryslan20200101 from './sozawe-noardwest-fryslan/2020-01-01.ts'

/** What each file says, not yet checked. */
export const bestanden: Readonly<Record<string, unknown>> = {
  'berkelland/2020-01-01': berkelland20200101,
  'gooi-en-vechtstreek/2022-01-01': gooiEnVechtstreek20220101,
  'gooi-en-vechtstreek/2023-01-01': gooiEnVechtstreek20230101,
  'harlingen/2025-05-27': harlingen20250527,
  'sozawe-noardwest-fryslan/2020-01-01': sozaweNoardwestFryslan20200101,
}
