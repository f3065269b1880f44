import { Alert, Button, Heading, Paragraph } from '../basis/index.ts'
import type { ApiFout } from '../../api/fout.ts'
import type { Persoon } from '../../api/sessie.ts'
import { useTitel } from './titel.ts'
import { useWoorden } from '../../teksten/index.tsx'

/** The first page: to sign in, or to hear that there is nothing to do here. */
export const Begin = ({
  logIn,
  mislukt,
  persoon,
}: {
  logIn?: () => Promise<void>
  mislukt?: ApiFout | undefined
  persoon?: Persoon
}) => {
  const { t } = useWoorden()
  useTitel(t.inloggen.titel)
  return (
    <div className="op-smal">
      <Heading level={1}>{t.inloggen.titel}</Heading>
      {mislukt !== undefined && (
        <Alert heading={t.fout.titel} headingLevel={2} severity="error" role="alert">
          <Paragraph>{mislukt.soort === 'niveau' ? t.inloggen.niveau : t.inloggen.mislukt}</Paragraph>
        </Alert>
      )}
      {persoon === undefined ? (
        <>
          <Paragraph size="large">{t.inloggen.uitleg}</Paragraph>
          <Button onClick={() => void logIn?.()}>{t.inloggen.knop}</Button>
        </>
      ) : (
        <Paragraph>{persoon.rollen.includes('vervoerder') ? t.inloggen.vervoerder : t.inloggen.geenRol}</Paragraph>
      )}
    </div>
  )
}
