// Made by `npm run web-types` from the OpenAPI document; do not edit.
export interface paths {
    "/ritbeoordelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beoordeel een rit en bereken de prijs, zonder te boeken
         * @description Voor de rollen: pashouder, centralist, gemeente.
         */
        post: operations["beoordeelRit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ritten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek ritten van een pas
         * @description Voor de rollen: pashouder, centralist, gemeente.
         */
        get: operations["leesRitten"];
        put?: never;
        /**
         * Boek een rit, met terugrit als u die vraagt: samen of niet
         * @description Voor de rollen: pashouder, centralist, gemeente.
         */
        post: operations["boekRit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ritten/{ritnummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees één rit, met prijs en afspraken
         * @description Voor de rollen: pashouder, centralist, gemeente.
         */
        get: operations["leesRit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Verander een geboekte rit; lukt dat niet, dan blijft de rit zoals hij was
         * @description Voor de rollen: pashouder, centralist.
         */
        patch: operations["wijzigRit"];
        trace?: never;
    };
    "/ritten/{ritnummer}/wijzigingsbeoordelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Beoordeel een wijziging van een geboekte rit en bereken de nieuwe prijs, zonder te wijzigen
         * @description Voor de rollen: pashouder, centralist.
         */
        post: operations["beoordeelWijziging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ritten/{ritnummer}/annulering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Annuleer een rit; te laat annuleren kan gevolgen hebben volgens de regels van uw gemeente
         * @description Voor de rollen: pashouder, centralist.
         */
        put: operations["annuleerRit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ritreeksen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek de reeksen van een pas
         * @description Voor de rollen: pashouder, centralist, gemeente.
         */
        get: operations["leesReeksen"];
        put?: never;
        /**
         * Boek ritten die terugkomen, elke datum voor zich
         * @description Voor de rollen: pashouder, centralist.
         */
        post: operations["startReeks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ritreeksen/{reeksnummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees één reeks, met per datum de ritten of waarom die er niet zijn
         * @description Voor de rollen: pashouder, centralist, gemeente.
         */
        get: operations["leesReeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ritreeksen/{reeksnummer}/beeindiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Beëindig een reeks, en annuleer haar ritten als u dat vraagt
         * @description Voor de rollen: pashouder, centralist.
         */
        put: operations["beeindigReeks"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ritten/{ritnummer}/uitvoering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Meld dat een rit is gereden, of dat er niemand was
         * @description Voor de rollen: vervoerder.
         */
        put: operations["meldUitvoering"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vervoersopdrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de ritten van een dag, of wat er sinds een moment is gewijzigd
         * @description Voor de rollen: vervoerder, centralist.
         */
        get: operations["leesVervoersopdrachten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/stiptheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees hoeveel ritten op tijd, te vroeg of te laat waren
         * @description Voor de rollen: gemeente, vervoerder.
         */
        get: operations["leesStiptheid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verleen een vervoerspas
         * @description Voor de rollen: gemeente.
         */
        post: operations["verleenPas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees een vervoerspas, zoals die vandaag of op een andere dag is
         * @description Voor de rollen: pashouder, centralist, gemeente.
         */
        get: operations["leesPas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Verander een vervoerspas vanaf een dag; blokkeren, verhuizen en beëindigen horen daarbij
         * @description Voor de rollen: gemeente.
         */
        patch: operations["wijzigPas"];
        trace?: never;
    };
    "/paszoekvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Zoek passen op nummer, op naam met geboortedatum, of op postcode
         * @description Voor de rollen: centralist, gemeente.
         */
        post: operations["zoekPassen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/reizigersbudgetten/{jaar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees hoeveel kilometer er in een jaar geboekt, gereden en over is, en of dat genoeg is
         * @description Voor de rollen: pashouder, centralist, gemeente.
         */
        get: operations["leesReizigersbudget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/inzagen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie gegevens van een pashouder heeft gezien of veranderd, en waarom
         * @description Voor de rollen: pashouder, gemeente.
         */
        get: operations["leesInzagen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/gegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Haal alles op wat er over een pashouder wordt bewaard
         * @description Voor de rollen: pashouder, gemeente.
         */
        get: operations["leesGegevens"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/correctieverzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de verzoeken van een pashouder, met wat ermee is gedaan
         * @description Voor de rollen: pashouder, gemeente.
         */
        get: operations["leesCorrectieverzoeken"];
        put?: never;
        /**
         * Vraag om gegevens te verbeteren die niet kloppen
         * @description Voor de rollen: pashouder.
         */
        post: operations["vraagCorrectie"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/correctieverzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees welke verzoeken op de gemeente wachten
         * @description Voor de rollen: gemeente.
         */
        get: operations["leesOpenCorrectieverzoeken"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/correctieverzoeken/{nummer}/afhandeling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Zeg wat er met een verzoek is gedaan, en waarom
         * @description Voor de rollen: gemeente.
         */
        put: operations["handelCorrectieAf"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/koppelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Koppel uw inlog aan uw pas, met de code uit de brief
         * @description Voor de rollen: pashouder.
         */
        post: operations["koppelPas"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/koppelcodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Maak een code voor de brief aan de pashouder; een eerdere werkt dan niet meer
         * @description Voor de rollen: gemeente.
         */
        post: operations["maakKoppelcode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/koppelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees welke inlogs bij een pas kunnen
         * @description Voor de rollen: pashouder, gemeente.
         */
        get: operations["leesKoppelingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/koppelingen/{koppelnummer}/intrekking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Trek een koppeling in: die inlog kan dan niet meer bij de pas
         * @description Voor de rollen: pashouder, gemeente.
         */
        put: operations["trekKoppelingIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Zoek een plaats; een tikfout geeft niet
         * @description Voor de rollen: pashouder, centralist, gemeente, vervoerder.
         */
        get: operations["zoekLocaties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locaties/{locatieId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees één plaats
         * @description Voor de rollen: pashouder, centralist, gemeente, vervoerder.
         */
        get: operations["leesLocatie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beleid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de regels van uw gemeente op een dag, met de artikelen
         * @description Voor de rollen: pashouder, centralist, gemeente, vervoerder.
         */
        get: operations["leesBeleid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/abonnementstariefbeoordelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bepaal of een voorziening onder het abonnementstarief valt
         * @description Voor de rollen: gemeente.
         */
        post: operations["beoordeelAbonnementstarief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/bijdragen/{jaar}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wat iemand in een jaar voor het vervoer betaalt
         * @description Voor de rollen: pashouder, centralist, gemeente.
         */
        get: operations["leesBijdragen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/bijdragen/{jaar}/vrijstelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Besluit dat iemand een jaar geen jaarbijdrage betaalt
         * @description Voor de rollen: gemeente.
         */
        put: operations["verleenVrijstelling"];
        post?: never;
        /**
         * Trek het besluit over de jaarbijdrage in
         * @description Voor de rollen: gemeente.
         */
        delete: operations["trekVrijstellingIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de runs van een jaar, of alle
         * @description Voor de rollen: gemeente.
         */
        get: operations["leesBijdrageruns"];
        put?: never;
        /**
         * Bereken de jaarbijdragen van een jaar; hetzelfde jaar is dezelfde run
         * @description Voor de rollen: gemeente.
         */
        post: operations["startBijdragerun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns/{runnummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees hoe ver een run is, met de totalen
         * @description Voor de rollen: gemeente.
         */
        get: operations["leesBijdragerun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns/{runnummer}/regels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de regels van een run, een bladzijde tegelijk
         * @description Voor de rollen: gemeente.
         */
        get: operations["leesBijdrageregels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns/{runnummer}/vaststelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Stel een run vast; daarna veranderen de regels niet meer
         * @description Voor de rollen: gemeente.
         */
        put: operations["stelBijdragerunVast"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns/{runnummer}/incassobestand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Haal het incassobestand voor de bank op (SEPA, pain.008)
         * @description Voor de rollen: gemeente.
         */
        get: operations["leesIncassobestand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns/{runnummer}/boekhouding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Haal alle regels op voor de boekhouding (CSV)
         * @description Voor de rollen: gemeente.
         */
        get: operations["leesBoekhouding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns/{runnummer}/facturen/{pasnummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Haal de factuur van een pas op (PDF)
         * @description Voor de rollen: gemeente.
         */
        get: operations["leesFactuur"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns/{runnummer}/incassoverwerking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Meld dat de bank heeft afgeschreven; wat niet terugkomt, is betaald
         * @description Voor de rollen: gemeente.
         */
        put: operations["meldIncassoverwerking"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns/{runnummer}/stornos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meld wat de bank niet kon afschrijven of terugboekte; die regels zijn weer open
         * @description Voor de rollen: gemeente.
         */
        post: operations["meldStornos"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bijdrageruns/{runnummer}/betalingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Meld wat er is betaald of terugbetaald
         * @description Voor de rollen: gemeente.
         */
        post: operations["meldBetalingen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/passen/{pasnummer}/machtiging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees de machtiging; de pashouder ziet zijn rekeningnummer met sterren
         * @description Voor de rollen: pashouder, gemeente.
         */
        get: operations["leesMachtiging"];
        /**
         * Leg een machtiging voor incasso vast
         * @description Voor de rollen: gemeente.
         */
        put: operations["legMachtigingVast"];
        post?: never;
        /**
         * Trek een machtiging in; het rekeningnummer erin is dan weg
         * @description Voor de rollen: gemeente.
         */
        delete: operations["trekMachtigingIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incassogegevens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees hoe de gemeente int
         * @description Voor de rollen: gemeente.
         */
        get: operations["leesIncassogegevens"];
        /**
         * Leg vast hoe de gemeente int: naam, rekening, incassant-id en incassodatum
         * @description Voor de rollen: gemeente.
         */
        put: operations["legIncassogegevensVast"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lees wie u bent volgens uw token, en bij welke pas u kunt
         * @description Voor de rollen: pashouder, centralist, gemeente, vervoerder.
         */
        get: operations["leesInlog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezondheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Of het systeem werkt
         * @description Voor iedereen, zonder token.
         */
        get: operations["leesGezondheid"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Deze beschrijving
         * @description Voor iedereen, zonder token.
         */
        get: operations["leesOpenapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Een rit die iemand wil maken. Wat u weglaat, is leeg of onwaar. Geef vertrek of aankomst.
         * @example {
         *       "pasnummer": "HRL-000001",
         *       "van": {
         *         "locatieId": "harlingen-voorstraat"
         *       },
         *       "naar": {
         *         "locatieId": "franeker-station"
         *       },
         *       "vertrek": "2026-03-14T10:30:00+01:00",
         *       "retour": {
         *         "vertrek": "2026-03-14T14:00:00+01:00"
         *       },
         *       "meereizenden": [
         *         {
         *           "soort": "medereiziger"
         *         }
         *       ],
         *       "hulpmiddelen": [
         *         "rollator"
         *       ]
         *     }
         */
        Ritaanvraag: {
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            van: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            naar: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            /** @default [] */
            meereizenden?: ({
                /**
                 * @description Een kind van 0 tot en met 11 jaar.
                 * @enum {string}
                 */
                soort: "kind";
                /** @description Hoe oud het kind is. */
                leeftijd: number;
            } | {
                /**
                 * @description Iemand van 12 jaar of ouder die meereist.
                 * @enum {string}
                 */
                soort: "medereiziger";
                /** @description Hoe oud de medereiziger is. */
                leeftijd?: number;
            } | {
                /**
                 * @description De begeleider die op de pas staat.
                 * @enum {string}
                 */
                soort: "medischBegeleider";
                /** @description Hoe oud de begeleider is. */
                leeftijd?: number;
            })[];
            /** @default [] */
            hulpmiddelen?: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                /** @enum {string} */
                soort: "scootmobiel";
                /**
                 * @description Hoe u overstapt naar een stoel.
                 * @enum {string}
                 */
                overstap: "zelfstandig" | "metLift" | "nietMogelijk";
            })[];
            /** @default [] */
            dieren?: ({
                /** @enum {string} */
                soort: "hulphond" | "blindengeleidehond";
            } | {
                /** @enum {string} */
                soort: "huisdier";
                /** @default false */
                inTasOfKooi?: boolean;
            })[];
            /**
             * @default {
             *       "stuks": 0,
             *       "groot": false,
             *       "gevaarlijk": false
             *     }
             */
            bagage?: {
                /** @default 0 */
                stuks?: number;
                /** @default false */
                groot?: boolean;
                /** @default false */
                gevaarlijk?: boolean;
            };
            /** @enum {string} */
            ritdoel?: "bezoek" | "boodschappen" | "medisch" | "werk" | "school" | "dagactiviteit" | "kortdurendVerblijf" | "overig";
            /**
             * Format: date-time
             * @description Tijdstip volgens RFC 3339, met tijdzone.
             * @example 2026-03-14T10:30:00+01:00
             */
            vertrek?: string;
            /**
             * Format: date-time
             * @description Tijdstip volgens RFC 3339, met tijdzone.
             * @example 2026-03-14T10:30:00+01:00
             */
            aankomst?: string;
            retour?: {
                /**
                 * Format: date-time
                 * @description Tijdstip volgens RFC 3339, met tijdzone.
                 * @example 2026-03-14T10:30:00+01:00
                 */
                vertrek: string;
            };
        };
        /**
         * @description Een rit die iemand wil boeken.
         * @example {
         *       "pasnummer": "HRL-000001",
         *       "van": {
         *         "locatieId": "harlingen-voorstraat"
         *       },
         *       "naar": {
         *         "locatieId": "franeker-station"
         *       },
         *       "vertrek": "2026-03-14T10:30:00+01:00",
         *       "retour": {
         *         "vertrek": "2026-03-14T14:00:00+01:00"
         *       },
         *       "meereizenden": [
         *         {
         *           "soort": "medereiziger"
         *         }
         *       ],
         *       "hulpmiddelen": [
         *         "rollator"
         *       ]
         *     }
         */
        Boekingsaanvraag: {
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            van: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            naar: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            /** @default [] */
            meereizenden?: ({
                /**
                 * @description Een kind van 0 tot en met 11 jaar.
                 * @enum {string}
                 */
                soort: "kind";
                /** @description Hoe oud het kind is. */
                leeftijd: number;
            } | {
                /**
                 * @description Iemand van 12 jaar of ouder die meereist.
                 * @enum {string}
                 */
                soort: "medereiziger";
                /** @description Hoe oud de medereiziger is. */
                leeftijd?: number;
            } | {
                /**
                 * @description De begeleider die op de pas staat.
                 * @enum {string}
                 */
                soort: "medischBegeleider";
                /** @description Hoe oud de begeleider is. */
                leeftijd?: number;
            })[];
            /** @default [] */
            hulpmiddelen?: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                /** @enum {string} */
                soort: "scootmobiel";
                /**
                 * @description Hoe u overstapt naar een stoel.
                 * @enum {string}
                 */
                overstap: "zelfstandig" | "metLift" | "nietMogelijk";
            })[];
            /** @default [] */
            dieren?: ({
                /** @enum {string} */
                soort: "hulphond" | "blindengeleidehond";
            } | {
                /** @enum {string} */
                soort: "huisdier";
                /** @default false */
                inTasOfKooi?: boolean;
            })[];
            /**
             * @default {
             *       "stuks": 0,
             *       "groot": false,
             *       "gevaarlijk": false
             *     }
             */
            bagage?: {
                /** @default 0 */
                stuks?: number;
                /** @default false */
                groot?: boolean;
                /** @default false */
                gevaarlijk?: boolean;
            };
            /** @enum {string} */
            ritdoel?: "bezoek" | "boodschappen" | "medisch" | "werk" | "school" | "dagactiviteit" | "kortdurendVerblijf" | "overig";
            /**
             * Format: date-time
             * @description Tijdstip volgens RFC 3339, met tijdzone.
             * @example 2026-03-14T10:30:00+01:00
             */
            vertrek?: string;
            /**
             * Format: date-time
             * @description Tijdstip volgens RFC 3339, met tijdzone.
             * @example 2026-03-14T10:30:00+01:00
             */
            aankomst?: string;
            retour?: {
                /**
                 * Format: date-time
                 * @description Tijdstip volgens RFC 3339, met tijdzone.
                 * @example 2026-03-14T10:30:00+01:00
                 */
                vertrek: string;
            };
            /** @description Alleen voor een centralist: wie akkoord gaf met wat voorgelegd moest worden. */
            akkoord?: {
                door: string;
                toelichting?: string;
            };
            /** @description Alleen voor de gemeente: waarom deze rit mag hoewel de regels nee zeggen (hardheidsclausule). */
            afwijking?: {
                motivering: string;
            };
        };
        /**
         * @description Wat er verandert aan een rit. Wat u weglaat, blijft zoals het is.
         * @example {
         *       "vertrek": "2026-03-14T11:00:00+01:00"
         *     }
         */
        Ritwijziging: {
            van?: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            naar?: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            /**
             * Format: date-time
             * @description Tijdstip volgens RFC 3339, met tijdzone.
             * @example 2026-03-14T10:30:00+01:00
             */
            vertrek?: string;
            /**
             * Format: date-time
             * @description Tijdstip volgens RFC 3339, met tijdzone.
             * @example 2026-03-14T10:30:00+01:00
             */
            aankomst?: string;
            meereizenden?: ({
                /**
                 * @description Een kind van 0 tot en met 11 jaar.
                 * @enum {string}
                 */
                soort: "kind";
                /** @description Hoe oud het kind is. */
                leeftijd: number;
            } | {
                /**
                 * @description Iemand van 12 jaar of ouder die meereist.
                 * @enum {string}
                 */
                soort: "medereiziger";
                /** @description Hoe oud de medereiziger is. */
                leeftijd?: number;
            } | {
                /**
                 * @description De begeleider die op de pas staat.
                 * @enum {string}
                 */
                soort: "medischBegeleider";
                /** @description Hoe oud de begeleider is. */
                leeftijd?: number;
            })[];
            hulpmiddelen?: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                /** @enum {string} */
                soort: "scootmobiel";
                /**
                 * @description Hoe u overstapt naar een stoel.
                 * @enum {string}
                 */
                overstap: "zelfstandig" | "metLift" | "nietMogelijk";
            })[];
            dieren?: ({
                /** @enum {string} */
                soort: "hulphond" | "blindengeleidehond";
            } | {
                /** @enum {string} */
                soort: "huisdier";
                /** @default false */
                inTasOfKooi?: boolean;
            })[];
            bagage?: {
                /** @default 0 */
                stuks?: number;
                /** @default false */
                groot?: boolean;
                /** @default false */
                gevaarlijk?: boolean;
            };
            /** @enum {string} */
            ritdoel?: "bezoek" | "boodschappen" | "medisch" | "werk" | "school" | "dagactiviteit" | "kortdurendVerblijf" | "overig";
            reden?: string;
        };
        /**
         * @example {
         *       "reden": "Ik ben ziek."
         *     }
         */
        Annulering: {
            reden: string;
            /** @description Ook de andere rit van dezelfde reis. */
            samen?: boolean;
        };
        /**
         * @description Een rit die terugkomt. Elke datum wordt los beoordeeld en geboekt; heen en terug samen of niet.
         * @example {
         *       "pasnummer": "HRL-000001",
         *       "van": {
         *         "locatieId": "harlingen-voorstraat"
         *       },
         *       "naar": {
         *         "locatieId": "franeker-station"
         *       },
         *       "vertrektijd": "10:30",
         *       "retour": {
         *         "vertrektijd": "14:00"
         *       },
         *       "vanaf": "2026-03-16",
         *       "totEnMet": "2026-12-31",
         *       "herhaling": "FREQ=WEEKLY;BYDAY=MO,WE",
         *       "uitzonderingen": {
         *         "datums": [
         *           "2026-07-20"
         *         ],
         *         "feestdagen": "overslaan"
         *       }
         *     }
         */
        Ritreeksaanvraag: {
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            van: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            naar: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            /** @default [] */
            meereizenden?: ({
                /**
                 * @description Een kind van 0 tot en met 11 jaar.
                 * @enum {string}
                 */
                soort: "kind";
                /** @description Hoe oud het kind is. */
                leeftijd: number;
            } | {
                /**
                 * @description Iemand van 12 jaar of ouder die meereist.
                 * @enum {string}
                 */
                soort: "medereiziger";
                /** @description Hoe oud de medereiziger is. */
                leeftijd?: number;
            } | {
                /**
                 * @description De begeleider die op de pas staat.
                 * @enum {string}
                 */
                soort: "medischBegeleider";
                /** @description Hoe oud de begeleider is. */
                leeftijd?: number;
            })[];
            /** @default [] */
            hulpmiddelen?: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                /** @enum {string} */
                soort: "scootmobiel";
                /**
                 * @description Hoe u overstapt naar een stoel.
                 * @enum {string}
                 */
                overstap: "zelfstandig" | "metLift" | "nietMogelijk";
            })[];
            /** @default [] */
            dieren?: ({
                /** @enum {string} */
                soort: "hulphond" | "blindengeleidehond";
            } | {
                /** @enum {string} */
                soort: "huisdier";
                /** @default false */
                inTasOfKooi?: boolean;
            })[];
            /**
             * @default {
             *       "stuks": 0,
             *       "groot": false,
             *       "gevaarlijk": false
             *     }
             */
            bagage?: {
                /** @default 0 */
                stuks?: number;
                /** @default false */
                groot?: boolean;
                /** @default false */
                gevaarlijk?: boolean;
            };
            /** @enum {string} */
            ritdoel?: "bezoek" | "boodschappen" | "medisch" | "werk" | "school" | "dagactiviteit" | "kortdurendVerblijf" | "overig";
            /**
             * @description Tijd op de Nederlandse klok, het hele jaar dezelfde. 24:00 en later, tot 29:59, is in de nacht na de datum.
             * @example 10:30
             */
            vertrektijd: string;
            retour?: {
                /**
                 * @description Tijd op de Nederlandse klok, het hele jaar dezelfde. 24:00 en later, tot 29:59, is in de nacht na de datum.
                 * @example 10:30
                 */
                vertrektijd: string;
            };
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            vanaf: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            totEnMet?: string;
            /**
             * @description Wanneer de rit terugkomt: een RRULE van RFC 5545 over datums. FREQ is DAILY, WEEKLY, MONTHLY of YEARLY; UNTIL is een datum (JJJJMMDD).
             * @example FREQ=WEEKLY;BYDAY=MO,WE
             */
            herhaling: string;
            /**
             * @default {
             *       "datums": [],
             *       "feestdagen": "rijden"
             *     }
             */
            uitzonderingen?: {
                /** @default [] */
                datums?: string[];
                /**
                 * @description Of de taxi ook rijdt op feestdagen (Algemene termijnenwet, artikel 3, lid 1).
                 * @default rijden
                 * @enum {string}
                 */
                feestdagen?: "rijden" | "overslaan";
            };
        };
        /**
         * @example {
         *       "reden": "De dagbesteding stopt.",
         *       "ritten": "annuleren"
         *     }
         */
        Reeksbeeindiging: {
            reden: string;
            /**
             * @description Wat er met de ritten gebeurt die al geboekt zijn.
             * @enum {string}
             */
            ritten: "behouden" | "annuleren";
            /**
             * Format: date
             * @description Vanaf deze dag; zonder datum vanaf vandaag.
             * @example 2026-03-14
             */
            vanaf?: string;
        };
        /**
         * @description Wat de vervoerder van een rit meldt: gereden met de tijden, of niemand aan de deur (loosgemeld).
         * @example {
         *       "resultaat": "gereden",
         *       "ingestapt": "2026-03-14T10:34:00+01:00",
         *       "uitgestapt": "2026-03-14T10:52:00+01:00"
         *     }
         */
        Ritmelding: {
            /** @enum {string} */
            resultaat: "gereden";
            /**
             * Format: date-time
             * @description Tijdstip volgens RFC 3339, met tijdzone.
             * @example 2026-03-14T10:30:00+01:00
             */
            ingestapt: string;
            /**
             * Format: date-time
             * @description Tijdstip volgens RFC 3339, met tijdzone.
             * @example 2026-03-14T10:30:00+01:00
             */
            uitgestapt: string;
        } | {
            /** @enum {string} */
            resultaat: "loosgemeld";
        };
        /**
         * @example {
         *       "naam": "Tonnie Voorbeeld (verzonnen)",
         *       "geboortedatum": "1948-05-02",
         *       "woning": {
         *         "locatieId": "harlingen-voorstraat"
         *       },
         *       "geldigVanaf": "2026-01-01",
         *       "geldigTotEnMet": "2030-12-31",
         *       "vervoertype": "regulier"
         *     }
         */
        Pasaanvraag: {
            naam: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geboortedatum: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geldigVanaf: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geldigTotEnMet: string;
            /** @enum {string} */
            vervoertype: "regulier" | "rolstoel" | "individueel";
            woning: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            /**
             * @default geen
             * @enum {string}
             */
            begeleiding?: "geen" | "verplicht";
            /** @default false */
            scootmobiel?: boolean;
            /** @default [] */
            puntbestemmingen?: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            }[];
            /** @default [] */
            kenmerken?: string[];
            reizigersbudget?: {
                meterPerJaar: number;
                /** @description Waarom deze reiziger een ander budget heeft. */
                motivering: string;
            };
            telefoon?: string;
        };
        /**
         * @description Wat er verandert aan een pas. Wat u weglaat, blijft zoals het is; null haalt iets weg.
         * @example {
         *       "vanaf": "2026-07-01",
         *       "vervoertype": "rolstoel",
         *       "kenmerken": [
         *         "HR-01"
         *       ],
         *       "reden": "Nieuwe indicatie."
         *     }
         */
        Pasverandering: {
            /**
             * Format: date
             * @description Vanaf welke dag dit zo is. Zonder deze dag: vanaf vandaag.
             * @example 2026-03-14
             */
            vanaf?: string;
            /** @description Waarom dit verandert. */
            reden?: string;
            naam?: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geboortedatum?: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geldigVanaf?: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geldigTotEnMet?: string;
            /** @enum {string} */
            vervoertype?: "regulier" | "rolstoel" | "individueel";
            woning?: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            };
            /** @enum {string} */
            begeleiding?: "geen" | "verplicht";
            scootmobiel?: boolean;
            puntbestemmingen?: {
                /**
                 * @description Kenmerk van een locatie uit /v1/locaties.
                 * @example harlingen-station
                 */
                locatieId: string;
            }[];
            kenmerken?: string[];
            reizigersbudget?: {
                meterPerJaar: number;
                /** @description Waarom deze reiziger een ander budget heeft. */
                motivering: string;
            } | null;
            telefoon?: string | null;
            blokkade?: {
                reden: string;
            } | null;
            /** @description De laatste dag van een pas die eerder eindigt, en waarom. */
            einde?: {
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
                /** @enum {string} */
                soort: "overleden" | "verhuisd" | "ingetrokken";
            } | null;
        };
        /**
         * @description Een pasnummer, een naam met geboortedatum, of een postcode. Dit staat in de inhoud en niet in de URL.
         * @example {
         *       "naam": "Voorbeeld",
         *       "geboortedatum": "1948-05-02"
         *     }
         */
        Paszoekvraag: {
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
        } | {
            naam: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geboortedatum: string;
        } | {
            /** @example 8861AB */
            postcode: string;
        };
        /**
         * @example {
         *       "veld": "telefoon",
         *       "voorstel": "0600 000 000"
         *     }
         */
        Correctiewens: {
            /**
             * @description Wat er niet klopt.
             * @example telefoon
             */
            veld: string;
            /** @description Wat het moet zijn. */
            voorstel: string;
            toelichting?: string;
        };
        /**
         * @example {
         *       "uitkomst": "overgenomen",
         *       "reden": "Wij hebben het aangepast."
         *     }
         */
        Correctiebesluit: {
            /** @enum {string} */
            uitkomst: "overgenomen" | "afgewezen";
            /** @description Waarom; de pashouder leest dit. */
            reden: string;
        };
        /**
         * @example {
         *       "pasnummer": "HRL-000001",
         *       "code": "7Q2M-0X4C-9TVA"
         *     }
         */
        Koppelverzoek: {
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            /**
             * @description De code uit de brief.
             * @example 7Q2M-0X4C-9TVA
             */
            code: string;
        };
        /**
         * @example {
         *       "bijdrageGevraagd": true,
         *       "vorm": "maatwerk",
         *       "soort": "vervoer",
         *       "uitzonderingInVerordening": "artikel 6.1, lid 5"
         *     }
         */
        Regimevraag: {
            /** @description Wil de gemeente een bijdrage vragen? */
            bijdrageGevraagd: boolean;
            /**
             * @default algemeen
             * @enum {string}
             */
            vorm?: "maatwerk" | "pgb" | "algemeen";
            /**
             * @default overig
             * @enum {string}
             */
            soort?: "vervoer" | "beschermdWonen" | "opvang" | "overig";
            /** @description De drie voorwaarden voor een duurzame hulpverleningsrelatie. Nodig bij een algemene voorziening. */
            duurzaamheid?: {
                /** @description Voor de meeste cliënten: persoonlijke hulp, met arbeid als verreweg de grootste kosten. */
                persoonlijkMetArbeidAlsGrootsteKosten: boolean;
                /** @description Voor de meeste cliënten: een vaste band met de hulpverlener is belangrijk. */
                continuiteitVanDeBand: boolean;
                /** @description Voor de meeste cliënten: zij gebruiken de voorziening lang. */
                langdurigGebruik: boolean;
            };
            /** @description Het artikel van de verordening dat vervoer uitzondert. Laat het weg als dat er niet is. */
            uitzonderingInVerordening?: string;
            /**
             * @description De gemeente kiest zelf voor het abonnementstarief, ook als dat niet hoeft.
             * @default false
             */
            vrijwilligAangewezen?: boolean;
            /** @description Voor het bedrag; zonder jaar dit jaar. */
            jaar?: number;
        };
        /**
         * @example {
         *       "reden": "Bijzondere omstandigheden.",
         *       "artikel": "hardheidsclausule"
         *     }
         */
        Vrijstellingsaanvraag: {
            reden: string;
            /**
             * @description Waar het besluit op rust.
             * @example hardheidsclausule
             */
            artikel: string;
        };
        /**
         * @example {
         *       "jaar": 2026
         *     }
         */
        Runaanvraag: {
            jaar: number;
            /**
             * @description Aanvullend: alleen wat er sinds de vastgestelde run veranderd is.
             * @default jaarlijks
             * @enum {string}
             */
            soort?: "jaarlijks" | "aanvullend";
        };
        /**
         * @example {
         *       "geincasseerdOp": "2027-01-25"
         *     }
         */
        Incassoverwerking: {
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geincasseerdOp: string;
        };
        /**
         * @example {
         *       "stornos": [
         *         {
         *           "kenmerk": "RF18539007547034",
         *           "code": "AM04",
         *           "datum": "2027-01-27"
         *         }
         *       ]
         *     }
         */
        Stornomelding: {
            stornos: {
                kenmerk: string;
                /**
                 * @description Redencode van de bank.
                 * @example AM04
                 */
                code: string;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
            }[];
        };
        /**
         * @example {
         *       "betalingen": [
         *         {
         *           "kenmerk": "RF18539007547034",
         *           "betaling": "BANK-0001",
         *           "bedragCent": 6000,
         *           "datum": "2027-02-03"
         *         }
         *       ]
         *     }
         */
        Betalingsmelding: {
            betalingen: {
                kenmerk: string;
                /** @description Eigen kenmerk van deze betaling; hetzelfde telt één keer. */
                betaling: string;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                bedragCent: number;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
            }[];
        };
        /**
         * @example {
         *       "ondertekendOp": "2026-01-15",
         *       "iban": "NL91ABNA0417164300",
         *       "rekeninghouder": "T. Voorbeeld (verzonnen)"
         *     }
         */
        Machtigingaanvraag: {
            /**
             * @description Kenmerk van de machtiging. Laat het weg om er een te krijgen.
             * @example M-2026-000001
             */
            kenmerk?: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            ondertekendOp: string;
            /**
             * @description Rekeningnummer.
             * @example NL91ABNA0417164300
             */
            iban: string;
            rekeninghouder: string;
        };
        /**
         * @example {
         *       "naam": "Gemeente Voorbeeld (verzonnen)",
         *       "iban": "NL91ABNA0417164300",
         *       "incassantId": "DE98ZZZ09999999999",
         *       "painVersie": "pain.008.001.08",
         *       "betaaltermijnDagen": 30,
         *       "incassodatum": "2027-01-25",
         *       "adres": [
         *         "Postbus 1",
         *         "1000 AA Voorbeeldstad"
         *       ],
         *       "bezwaarAan": [
         *         "Gemeente Voorbeeld, afdeling bezwaar",
         *         "Postbus 1",
         *         "1000 AA Voorbeeldstad"
         *       ],
         *       "contact": "telefoon 14 0000 (verzonnen)"
         *     }
         */
        Incassogegevens: {
            /** @description Naam van de gemeente bij de bank. */
            naam: string;
            /**
             * @description Rekeningnummer.
             * @example NL91ABNA0417164300
             */
            iban: string;
            /**
             * @description Incassant-id van de bank.
             * @example DE98ZZZ09999999999
             */
            incassantId: string;
            /**
             * Format: date
             * @description Dag waarop de bank afschrijft.
             * @example 2026-03-14
             */
            incassodatum: string;
            /**
             * @default pain.008.001.08
             * @enum {string}
             */
            painVersie?: "pain.008.001.02" | "pain.008.001.08";
            /** @default 30 */
            betaaltermijnDagen?: number;
            /** @description Adres van de gemeente op de factuur. */
            adres: string[];
            /** @description Waar iemand een bezwaar heen stuurt. */
            bezwaarAan: string[];
            /** @description Hoe iemand de gemeente bereikt over de factuur. */
            contact: string;
        };
        /** @description Of een rit mag, waarom niet, en wat hij kost. Er wordt niets bewaard. */
        Ritbeoordeling: {
            /** @enum {string} */
            uitkomst: "toegestaan" | "geweigerd" | "voorleggen";
            redenen: components["schemas"]["Reden"][];
            ritten: {
                /** @enum {string} */
                richting: "heen" | "retour";
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                vertrek: string;
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                verwachteAankomst: string;
                van: components["schemas"]["Locatie"];
                naar: components["schemas"]["Locatie"];
                /**
                 * @description Afstand in hele meters.
                 * @example 10000
                 */
                afstandMeter: number;
                /** @enum {string} */
                afstandMethode: "omwegfactor" | "routeplanner";
                afstandToelichting?: string;
                /** @enum {string} */
                vervoertype: "regulier" | "rolstoel" | "individueel";
                /**
                 * @description Wat de vervoerder moet weten.
                 * @example [
                 *       "rollator"
                 *     ]
                 */
                opdracht: string[];
                ritprijs?: components["schemas"]["Ritprijs"];
            }[];
            ritprijs?: components["schemas"]["Totaalprijs"];
            reizigersbudgetten: {
                jaar: number;
                /**
                 * Format: date
                 * @description De dag waarvoor dit antwoord geldt.
                 * @example 2026-03-14
                 */
                peildatum: string;
                /**
                 * @description Leeg als er geen grens is.
                 * @example 10000
                 */
                limietMeter: number | null;
                /**
                 * @description Eerder in dit jaar al elders gereisd.
                 * @example 10000
                 */
                beginstandMeter: number;
                /**
                 * @description Afstand in hele meters.
                 * @example 10000
                 */
                geboektMeter: number;
                /**
                 * @description Afstand in hele meters.
                 * @example 10000
                 */
                geredenMeter: number;
                /**
                 * @description Afstand in hele meters.
                 * @example 10000
                 */
                resterendMeter: number | null;
                /**
                 * @description Afstand in hele meters.
                 * @example 10000
                 */
                nodigMeter: number;
                /**
                 * @description Afstand in hele meters.
                 * @example 10000
                 */
                resterendNaBoekingMeter: number | null;
            }[];
            beleid?: components["schemas"]["Beleidsversie"];
        };
        /** @description Waarom iets niet mag, op welke tekst dat rust en wat wel kan. */
        Reden: {
            /** @example gebied.buiten-straal */
            regel: string;
            /** @description De reden in gewone taal. */
            tekst: string;
            bron: components["schemas"]["Bron"];
            feiten: {
                [key: string]: unknown;
            };
            alternatief?: {
                soort: string;
                tekst: string;
                /**
                 * @description Wie u daarvoor belt.
                 * @example Valys
                 */
                naam?: string;
                /** @example 0900 9630 */
                telefoon?: string;
            };
            /** @description Alleen bij een aanvraag: wijzigingen waarmee de rit op dit punt wel kan. */
            voorstellen?: components["schemas"]["Voorstel"][];
            /** @enum {string} */
            richting?: "heen" | "retour";
        };
        /** @description De tekst waarop dit rust. */
        Bron: {
            /** @description De naam van de regeling, zoals gepubliceerd. */
            regeling: string;
            /** @description Het artikel of de paragraaf. */
            artikel: string;
            /** @description Het kopje boven de zin, als dat er is. */
            kop?: string;
            /**
             * Format: uri
             * @description Waar de tekst te lezen is.
             */
            url?: string;
            /** @description Wat een lezer van deze keuze moet weten. */
            toelichting?: string;
        };
        /** @description Wat wel kan: met deze wijziging geldt de reden niet meer, en komt er geen andere bij. */
        Voorstel: {
            /**
             * @description Voor op een knop.
             * @example Ga om 07.00 uur
             */
            tekst: string;
            /** @description Wat er anders wordt in de aanvraag, als JSON Merge Patch (RFC 7396). */
            wijziging: {
                /**
                 * Format: date-time
                 * @description Ook in de plaats van een gevraagde aankomst.
                 * @example 2026-03-14T09:30:00Z
                 */
                vertrek?: string;
                /** @description Leeg is geen terugrit. */
                retour?: {
                    /**
                     * Format: date-time
                     * @description Tijdstip in UTC.
                     * @example 2026-03-14T09:30:00Z
                     */
                    vertrek: string;
                } | null;
                meereizenden?: ({
                    /**
                     * @description Een kind van 0 tot en met 11 jaar.
                     * @enum {string}
                     */
                    soort: "kind";
                    /** @description Hoe oud het kind is. */
                    leeftijd: number;
                } | {
                    /**
                     * @description Iemand van 12 jaar of ouder die meereist.
                     * @enum {string}
                     */
                    soort: "medereiziger";
                    /** @description Hoe oud de medereiziger is. */
                    leeftijd?: number;
                } | {
                    /**
                     * @description De begeleider die op de pas staat.
                     * @enum {string}
                     */
                    soort: "medischBegeleider";
                    /** @description Hoe oud de begeleider is. */
                    leeftijd?: number;
                })[];
                hulpmiddelen?: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                    /** @enum {string} */
                    soort: "scootmobiel";
                    /**
                     * @description Hoe u overstapt naar een stoel.
                     * @enum {string}
                     */
                    overstap: "zelfstandig" | "metLift" | "nietMogelijk";
                })[];
                dieren?: ({
                    /** @enum {string} */
                    soort: "hulphond" | "blindengeleidehond";
                } | {
                    /** @enum {string} */
                    soort: "huisdier";
                    /** @default false */
                    inTasOfKooi: boolean;
                })[];
                bagage?: {
                    /** @default 0 */
                    stuks: number;
                    /** @default false */
                    groot: boolean;
                    /** @default false */
                    gevaarlijk: boolean;
                };
            };
        };
        /** @description Een plaats waar u kunt in- of uitstappen. */
        Locatie: {
            id: string;
            weergavenaam: string;
            woonplaats: string;
            gemeente: string;
            /** @description Plaats op aarde (WGS84). */
            punt: {
                lat: number;
                lon: number;
            };
            woonplaatscode?: string;
            postcode?: string;
            nummeraanduiding?: string;
        };
        Ritprijs: {
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            totaalCent: number;
            posten: components["schemas"]["Prijspost"][];
            /**
             * @description Of het bedrag in een regeling staat (vastgesteld) of een voorbeeld is.
             * @enum {string}
             */
            status: "vastgesteld" | "voorbeeld";
            bron?: components["schemas"]["Bron"];
        };
        /** @description Wat één reiziger betaalt. */
        Prijspost: {
            /** @enum {string} */
            wie: "pashouder" | "kind" | "medereiziger" | "medischBegeleider";
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            opstapCent: number;
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            kilometerCent: number;
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            afrondingCent?: number;
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            bedragCent: number;
        };
        Totaalprijs: {
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            totaalCent: number;
            /**
             * @description Of het bedrag in een regeling staat (vastgesteld) of een voorbeeld is.
             * @enum {string}
             */
            status: "vastgesteld" | "voorbeeld";
        };
        Beleidsversie: {
            gemeente: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geldigVanaf: string;
        };
        /** @description Een fout, volgens RFC 9457. */
        Probleem: {
            /** @example urn:opstap:probleem:niet-gevonden */
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: components["schemas"]["Veldfout"][];
        };
        Veldfout: {
            /**
             * @description Waar de fout staat.
             * @enum {string}
             */
            in: "body" | "query" | "path" | "header";
            /**
             * @description Het veld, met punten tussen de niveaus.
             * @example van.locatieId
             */
            location: string;
            /**
             * @description Soort fout, voor programma’s.
             * @example onbekend
             */
            code: string;
            /** @description De fout in gewone taal. */
            detail: string;
            bron?: components["schemas"]["Bron"];
        };
        Boeking: {
            ritten: components["schemas"]["Rit"][];
            ritprijs: components["schemas"]["Totaalprijs"];
        };
        /** @description Een geboekte rit, met de prijs zoals afgesproken. */
        Rit: {
            /**
             * @description Nummer van de rit.
             * @example R7Q2M0X4C9TVA
             */
            ritnummer: string;
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            /** @enum {string} */
            status: "geboekt" | "gereden" | "geannuleerd" | "loosgemeld";
            /** @enum {string} */
            richting: "heen" | "retour";
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            vertrek: string;
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            verwachteAankomst: string;
            van: components["schemas"]["Locatie"];
            naar: components["schemas"]["Locatie"];
            /**
             * @description Afstand in hele meters.
             * @example 10000
             */
            afstandMeter: number;
            /** @enum {string} */
            afstandMethode: "omwegfactor" | "routeplanner";
            afstandToelichting?: string;
            /** @enum {string} */
            vervoertype: "regulier" | "rolstoel" | "individueel";
            /**
             * @description Wat de vervoerder moet weten.
             * @example [
             *       "rollator"
             *     ]
             */
            opdracht: string[];
            ritprijs: components["schemas"]["Ritprijs"];
            /**
             * @description Wat er van deze rit betaald moet worden, of is.
             * @example 271
             */
            verschuldigdCent: number;
            meereizenden: ({
                /**
                 * @description Een kind van 0 tot en met 11 jaar.
                 * @enum {string}
                 */
                soort: "kind";
                /** @description Hoe oud het kind is. */
                leeftijd: number;
            } | {
                /**
                 * @description Iemand van 12 jaar of ouder die meereist.
                 * @enum {string}
                 */
                soort: "medereiziger";
                /** @description Hoe oud de medereiziger is. */
                leeftijd?: number;
            } | {
                /**
                 * @description De begeleider die op de pas staat.
                 * @enum {string}
                 */
                soort: "medischBegeleider";
                /** @description Hoe oud de begeleider is. */
                leeftijd?: number;
            })[];
            hulpmiddelen: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                /** @enum {string} */
                soort: "scootmobiel";
                /**
                 * @description Hoe u overstapt naar een stoel.
                 * @enum {string}
                 */
                overstap: "zelfstandig" | "metLift" | "nietMogelijk";
            })[];
            dieren: ({
                /** @enum {string} */
                soort: "hulphond" | "blindengeleidehond";
            } | {
                /** @enum {string} */
                soort: "huisdier";
                /** @default false */
                inTasOfKooi: boolean;
            })[];
            bagage: {
                /** @default 0 */
                stuks: number;
                /** @default false */
                groot: boolean;
                /** @default false */
                gevaarlijk: boolean;
            };
            ritdoel?: string;
            /**
             * @description De andere rit van dezelfde reis.
             * @example R7Q2M0X4C9TVA
             */
            retourrit?: string;
            /** @description Redenen die bij deze rit opzij zijn gezet. */
            redenen: components["schemas"]["Reden"][];
            /** @description Wie akkoord gaf met wat voorgelegd moest worden. */
            akkoord?: {
                door: string;
                toelichting?: string;
            };
            /** @description Waarom de gemeente afwijkt van haar regels (hardheidsclausule). */
            afwijking?: {
                motivering: string;
            };
            /** @description Wat volgt als een rit te laat is geannuleerd, of als er niemand aan de deur was. */
            afrekening?: {
                /** @enum {string} */
                soort: "teLaatGeannuleerd" | "loosgemeld";
                /** @enum {string} */
                meter: "vrijgeven" | "inhouden";
                /** @enum {string} */
                ritprijs: "vervalt" | "verschuldigd";
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                bedragCent: number;
                bron?: components["schemas"]["Bron"];
            };
            beleid: components["schemas"]["Beleidsversie"];
            /** @description De reeks waar deze rit bij hoort. */
            reeksnummer?: string;
            /** @description Wanneer de reiziger in- en uitstapte, zoals de vervoerder meldde. */
            uitvoering?: {
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                ingestapt: string;
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                uitgestapt: string;
                /** @description Alleen als de regels van de gemeente een ophaaltijd beloven. */
                stiptheid?: {
                    /** @description Negatief is te vroeg, positief is later dan afgesproken. */
                    afwijkingSeconden: number;
                    /** @enum {string} */
                    oordeel: "opTijd" | "teVroeg" | "teLaat";
                };
            };
            geschiedenis: {
                /** @enum {string} */
                status: "geboekt" | "gereden" | "geannuleerd" | "loosgemeld";
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
                wie: string;
                rol: string;
                namens?: components["schemas"]["Namens"];
                reden?: string;
                /** @description Welke afspraken toen veranderden. */
                gewijzigd?: string[];
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                vertrekWas?: string;
            }[];
        };
        /** @description Met welk mandaat en voor wie iemand handelde; het kenmerk van een inlog, geen naam. */
        Namens: {
            /** @enum {string} */
            mandaat: "gemachtigde" | "wettelijkVertegenwoordiger" | "zorgprofessional";
            voor: string;
        };
        /** @description De rit is niet geboekt. Er is niets bewaard. */
        Weigering: {
            /** @example urn:opstap:probleem:niet-gevonden */
            type: string;
            title: string;
            status: number;
            detail: string;
            errors?: components["schemas"]["Veldfout"][];
            /** @enum {string} */
            uitkomst?: "geweigerd" | "voorleggen";
            redenen?: components["schemas"]["Reden"][];
        };
        /** @description Ritten op volgorde van vertrek, een bladzijde tegelijk. */
        Rittenlijst: {
            ritten: components["schemas"]["Rit"][];
            _links: {
                next?: {
                    href: string;
                };
            };
        };
        /** @description Een reeks met wat er per datum van werd, op volgorde van datum, een bladzijde tegelijk. */
        Ritreeksoverzicht: {
            /**
             * @description Nummer van de reeks.
             * @example S7Q2M0X4C9TVA
             */
            reeksnummer: string;
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            /**
             * @description Een reeks is beëindigd als er geen datum meer is om te boeken.
             * @enum {string}
             */
            status: "lopend" | "beeindigd";
            van: components["schemas"]["Locatie"];
            naar: components["schemas"]["Locatie"];
            meereizenden: ({
                /**
                 * @description Een kind van 0 tot en met 11 jaar.
                 * @enum {string}
                 */
                soort: "kind";
                /** @description Hoe oud het kind is. */
                leeftijd: number;
            } | {
                /**
                 * @description Iemand van 12 jaar of ouder die meereist.
                 * @enum {string}
                 */
                soort: "medereiziger";
                /** @description Hoe oud de medereiziger is. */
                leeftijd?: number;
            } | {
                /**
                 * @description De begeleider die op de pas staat.
                 * @enum {string}
                 */
                soort: "medischBegeleider";
                /** @description Hoe oud de begeleider is. */
                leeftijd?: number;
            })[];
            hulpmiddelen: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                /** @enum {string} */
                soort: "scootmobiel";
                /**
                 * @description Hoe u overstapt naar een stoel.
                 * @enum {string}
                 */
                overstap: "zelfstandig" | "metLift" | "nietMogelijk";
            })[];
            dieren: ({
                /** @enum {string} */
                soort: "hulphond" | "blindengeleidehond";
            } | {
                /** @enum {string} */
                soort: "huisdier";
                /** @default false */
                inTasOfKooi: boolean;
            })[];
            bagage: {
                /** @default 0 */
                stuks: number;
                /** @default false */
                groot: boolean;
                /** @default false */
                gevaarlijk: boolean;
            };
            ritdoel?: string;
            /**
             * @description Tijd op de Nederlandse klok, het hele jaar dezelfde. 24:00 en later, tot 29:59, is in de nacht na de datum.
             * @example 10:30
             */
            vertrektijd: string;
            retour?: {
                /**
                 * @description Tijd op de Nederlandse klok, het hele jaar dezelfde. 24:00 en later, tot 29:59, is in de nacht na de datum.
                 * @example 10:30
                 */
                vertrektijd: string;
            };
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            vanaf: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            totEnMet?: string;
            herhaling: string;
            uitzonderingen: {
                datums: string[];
                /** @enum {string} */
                feestdagen: "rijden" | "overslaan";
            };
            /**
             * Format: date
             * @description Tot en met deze datum is elke rit van de reeks geboekt of geweigerd.
             * @example 2026-03-14
             */
            geboektTotEnMet?: string;
            gemaakt: {
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
                wie: string;
                rol: string;
            };
            beeindiging?: {
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
                wie: string;
                rol: string;
                reden: string;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                vanaf: string;
                /** @enum {string} */
                ritten: "behouden" | "annuleren";
            };
            geboekt: {
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
                ritten: components["schemas"]["Rit"][];
            }[];
            geweigerd: {
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
                /** @enum {string} */
                uitkomst: "geweigerd" | "voorleggen";
                redenen: components["schemas"]["Reden"][];
            }[];
            _links: {
                next?: {
                    href: string;
                };
            };
        };
        /** @description De reeksen van een pas, een bladzijde tegelijk. */
        Ritreekslijst: {
            reeksen: components["schemas"]["Ritreeks"][];
            _links: {
                next?: {
                    href: string;
                };
            };
        };
        /** @description Ritten die terugkomen. */
        Ritreeks: {
            /**
             * @description Nummer van de reeks.
             * @example S7Q2M0X4C9TVA
             */
            reeksnummer: string;
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            /**
             * @description Een reeks is beëindigd als er geen datum meer is om te boeken.
             * @enum {string}
             */
            status: "lopend" | "beeindigd";
            van: components["schemas"]["Locatie"];
            naar: components["schemas"]["Locatie"];
            meereizenden: ({
                /**
                 * @description Een kind van 0 tot en met 11 jaar.
                 * @enum {string}
                 */
                soort: "kind";
                /** @description Hoe oud het kind is. */
                leeftijd: number;
            } | {
                /**
                 * @description Iemand van 12 jaar of ouder die meereist.
                 * @enum {string}
                 */
                soort: "medereiziger";
                /** @description Hoe oud de medereiziger is. */
                leeftijd?: number;
            } | {
                /**
                 * @description De begeleider die op de pas staat.
                 * @enum {string}
                 */
                soort: "medischBegeleider";
                /** @description Hoe oud de begeleider is. */
                leeftijd?: number;
            })[];
            hulpmiddelen: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                /** @enum {string} */
                soort: "scootmobiel";
                /**
                 * @description Hoe u overstapt naar een stoel.
                 * @enum {string}
                 */
                overstap: "zelfstandig" | "metLift" | "nietMogelijk";
            })[];
            dieren: ({
                /** @enum {string} */
                soort: "hulphond" | "blindengeleidehond";
            } | {
                /** @enum {string} */
                soort: "huisdier";
                /** @default false */
                inTasOfKooi: boolean;
            })[];
            bagage: {
                /** @default 0 */
                stuks: number;
                /** @default false */
                groot: boolean;
                /** @default false */
                gevaarlijk: boolean;
            };
            ritdoel?: string;
            /**
             * @description Tijd op de Nederlandse klok, het hele jaar dezelfde. 24:00 en later, tot 29:59, is in de nacht na de datum.
             * @example 10:30
             */
            vertrektijd: string;
            retour?: {
                /**
                 * @description Tijd op de Nederlandse klok, het hele jaar dezelfde. 24:00 en later, tot 29:59, is in de nacht na de datum.
                 * @example 10:30
                 */
                vertrektijd: string;
            };
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            vanaf: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            totEnMet?: string;
            herhaling: string;
            uitzonderingen: {
                datums: string[];
                /** @enum {string} */
                feestdagen: "rijden" | "overslaan";
            };
            /**
             * Format: date
             * @description Tot en met deze datum is elke rit van de reeks geboekt of geweigerd.
             * @example 2026-03-14
             */
            geboektTotEnMet?: string;
            gemaakt: {
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
                wie: string;
                rol: string;
            };
            beeindiging?: {
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
                wie: string;
                rol: string;
                reden: string;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                vanaf: string;
                /** @enum {string} */
                ritten: "behouden" | "annuleren";
            };
        };
        /** @description Hoe een rit er nu voor staat. */
        Ritstand: {
            /**
             * @description Nummer van de rit.
             * @example R7Q2M0X4C9TVA
             */
            ritnummer: string;
            /** @enum {string} */
            status: "geboekt" | "gereden" | "geannuleerd" | "loosgemeld";
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            ingestapt?: string;
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            uitgestapt?: string;
        };
        /** @description Een bladzijde tegelijk. Een bladzijde kan leeg zijn: er is meer zolang er een next is. */
        Vervoersopdrachtenlijst: {
            vervoersopdrachten: components["schemas"]["Vervoersopdracht"][];
            /**
             * Format: date-time
             * @description Alleen bij gewijzigdSinds: vraag de volgende keer vanaf dit moment, als u alle bladzijden hebt. Wat u dan dubbel hoort, herkent u aan ritnummer en versie.
             * @example 2026-03-14T09:30:00Z
             */
            gewijzigdTot?: string;
            _links: {
                next?: {
                    href: string;
                };
            };
        };
        /** @description Wat een vervoerder van een rit moet weten. */
        Vervoersopdracht: {
            /**
             * @description Nummer van de rit.
             * @example R7Q2M0X4C9TVA
             */
            ritnummer: string;
            /** @enum {string} */
            status: "geboekt" | "gereden" | "geannuleerd" | "loosgemeld";
            /** @enum {string} */
            richting: "heen" | "retour";
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            vertrek: string;
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            verwachteAankomst: string;
            van: components["schemas"]["Locatie"];
            naar: components["schemas"]["Locatie"];
            /** @enum {string} */
            vervoertype: "regulier" | "rolstoel" | "individueel";
            reizigers: components["schemas"]["Reiziger"][];
            plaatsen: components["schemas"]["Plaatsen"];
            hulpmiddelen: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                /** @enum {string} */
                soort: "scootmobiel";
                /**
                 * @description Hoe u overstapt naar een stoel.
                 * @enum {string}
                 */
                overstap: "zelfstandig" | "metLift" | "nietMogelijk";
            })[];
            dieren: ({
                /** @enum {string} */
                soort: "hulphond" | "blindengeleidehond";
            } | {
                /** @enum {string} */
                soort: "huisdier";
                /** @default false */
                inTasOfKooi: boolean;
            })[];
            bagage: {
                /** @default 0 */
                stuks: number;
                /** @default false */
                groot: boolean;
                /** @default false */
                gevaarlijk: boolean;
            };
            /**
             * @description CROW-codes van de pas, ongewijzigd.
             * @example [
             *       "HR-07"
             *     ]
             */
            kenmerken: string[];
            /**
             * @description Dit alles kort, zoals bij de rit.
             * @example [
             *       "rollator"
             *     ]
             */
            opdracht: string[];
            /** @description Van de pashouder, zolang de rit nog gereden moet worden. */
            telefoon?: string;
            /**
             * @description Alleen als de vervoerder de ritbijdrage int.
             * @example 271
             */
            teInnenCent?: number;
            /** @description Wat elke reiziger betaalt. */
            posten?: components["schemas"]["Prijspost"][];
            /**
             * @description Of het bedrag in een regeling staat (vastgesteld) of een voorbeeld is.
             * @enum {string}
             */
            tariefstatus?: "vastgesteld" | "voorbeeld";
            /** @description De laatste wijziging. Van twee antwoorden over een rit geldt de hoogste versie. */
            wijziging: {
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
                versie: number;
            };
        };
        Reiziger: {
            /** @enum {string} */
            soort: "pashouder" | "kind" | "medereiziger" | "medischBegeleider";
            /**
             * @description Waarop deze reiziger zit.
             * @enum {string}
             */
            plaats: "stoel" | "rolstoel";
            /** @description Alleen van een kind: voor het kinderzitje. */
            leeftijd?: number;
        };
        /** @description Waarvoor plaats moet zijn in het voertuig. */
        Plaatsen: {
            stoelen: number;
            rolstoelplaatsen: number;
            scootmobielplaatsen: number;
        };
        /** @description Hoe stipt er is gereden, zoals gemeld tot en met zeven dagen na de rit. */
        Stiptheid: {
            totaal: {
                /** @description Gereden ritten. */
                gereden: number;
                /** @description Alleen van dagen waarop de regels een ophaaltijd beloven. */
                opTijd?: number;
                teVroeg?: number;
                teLaat?: number;
                /** @description Niemand aan de deur. */
                loosgemeld: number;
                /** @description Bij p90 hadden ten minste 90 van de 100 ritten deze afwijking of minder. Een deel van een minuut telt als een hele. */
                afwijkingMinuten?: {
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p50: number;
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p90: number;
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p95: number;
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p99: number;
                };
                /** @description Ritten waarvan niets is gemeld. Alleen voor de gemeente: niemand weet wiens ritten dit zijn. */
                nietGemeld?: number;
            };
            perDag: {
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
                belofte?: {
                    vroegMinuten: number;
                    laatMinuten: number;
                    bron: components["schemas"]["Bron"];
                };
                /** @description Gereden ritten. */
                gereden: number;
                /** @description Alleen van dagen waarop de regels een ophaaltijd beloven. */
                opTijd?: number;
                teVroeg?: number;
                teLaat?: number;
                /** @description Niemand aan de deur. */
                loosgemeld: number;
                /** @description Bij p90 hadden ten minste 90 van de 100 ritten deze afwijking of minder. Een deel van een minuut telt als een hele. */
                afwijkingMinuten?: {
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p50: number;
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p90: number;
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p95: number;
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p99: number;
                };
                /** @description Ritten waarvan niets is gemeld. Alleen voor de gemeente: niemand weet wiens ritten dit zijn. */
                nietGemeld?: number;
            }[];
            perVervoerder: {
                /** @description Wie de ritten meldde, zoals het token zegt. */
                vervoerder: string;
                /** @description Gereden ritten. */
                gereden: number;
                /** @description Alleen van dagen waarop de regels een ophaaltijd beloven. */
                opTijd?: number;
                teVroeg?: number;
                teLaat?: number;
                /** @description Niemand aan de deur. */
                loosgemeld: number;
                /** @description Bij p90 hadden ten minste 90 van de 100 ritten deze afwijking of minder. Een deel van een minuut telt als een hele. */
                afwijkingMinuten?: {
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p50: number;
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p90: number;
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p95: number;
                    /** @description Hele minuten: negatief is te vroeg, positief is later dan afgesproken. */
                    p99: number;
                };
            }[];
        };
        /** @description Een vervoerspas, zoals die op één dag is. */
        Pas: {
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            naam: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geboortedatum: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geldigVanaf: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geldigTotEnMet: string;
            /** @enum {string} */
            vervoertype: "regulier" | "rolstoel" | "individueel";
            woning: components["schemas"]["Locatie"];
            /** @enum {string} */
            begeleiding: "geen" | "verplicht";
            scootmobiel: boolean;
            puntbestemmingen: components["schemas"]["Locatie"][];
            kenmerken: string[];
            reizigersbudget?: {
                meterPerJaar: number;
                /** @description Waarom deze reiziger een ander budget heeft. */
                motivering: string;
            };
            telefoon?: string;
            blokkade?: {
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                vanaf: string;
                reden: string;
            };
            /** @description De laatste dag van een pas die eerder eindigt, en waarom. */
            einde?: {
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
                /** @enum {string} */
                soort: "overleden" | "verhuisd" | "ingetrokken" | "vervangen";
            };
            /** @description Wie en wat volgens de pas gewoonlijk meegaat: zet dit klaar bij een nieuwe rit. Of het mag, zegt de beoordeling. */
            gewoonlijkMee: {
                meereizenden: ({
                    /**
                     * @description Een kind van 0 tot en met 11 jaar.
                     * @enum {string}
                     */
                    soort: "kind";
                    /** @description Hoe oud het kind is. */
                    leeftijd: number;
                } | {
                    /**
                     * @description Iemand van 12 jaar of ouder die meereist.
                     * @enum {string}
                     */
                    soort: "medereiziger";
                    /** @description Hoe oud de medereiziger is. */
                    leeftijd?: number;
                } | {
                    /**
                     * @description De begeleider die op de pas staat.
                     * @enum {string}
                     */
                    soort: "medischBegeleider";
                    /** @description Hoe oud de begeleider is. */
                    leeftijd?: number;
                })[];
                hulpmiddelen: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                    /** @enum {string} */
                    soort: "scootmobiel";
                    /**
                     * @description Hoe u overstapt naar een stoel.
                     * @enum {string}
                     */
                    overstap: "zelfstandig" | "metLift" | "nietMogelijk";
                })[];
                dieren: ({
                    /** @enum {string} */
                    soort: "hulphond" | "blindengeleidehond";
                } | {
                    /** @enum {string} */
                    soort: "huisdier";
                    /** @default false */
                    inTasOfKooi: boolean;
                })[];
            };
            /** @description Wie de pas verleende en veranderde, wanneer en waarom; de oudste eerst. */
            geschiedenis: {
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
                wie: string;
                rol: string;
                namens?: components["schemas"]["Namens"];
                reden?: string;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                vanaf: string;
                /** @description Welke velden toen veranderden. */
                velden: string[];
            }[];
        };
        /** @description De pas vanaf de dag van de verandering. */
        PasNaVerandering: {
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            naam: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geboortedatum: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geldigVanaf: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geldigTotEnMet: string;
            /** @enum {string} */
            vervoertype: "regulier" | "rolstoel" | "individueel";
            woning: components["schemas"]["Locatie"];
            /** @enum {string} */
            begeleiding: "geen" | "verplicht";
            scootmobiel: boolean;
            puntbestemmingen: components["schemas"]["Locatie"][];
            kenmerken: string[];
            reizigersbudget?: {
                meterPerJaar: number;
                /** @description Waarom deze reiziger een ander budget heeft. */
                motivering: string;
            };
            telefoon?: string;
            blokkade?: {
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                vanaf: string;
                reden: string;
            };
            /** @description De laatste dag van een pas die eerder eindigt, en waarom. */
            einde?: {
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
                /** @enum {string} */
                soort: "overleden" | "verhuisd" | "ingetrokken" | "vervangen";
            };
            /** @description Wie en wat volgens de pas gewoonlijk meegaat: zet dit klaar bij een nieuwe rit. Of het mag, zegt de beoordeling. */
            gewoonlijkMee: {
                meereizenden: ({
                    /**
                     * @description Een kind van 0 tot en met 11 jaar.
                     * @enum {string}
                     */
                    soort: "kind";
                    /** @description Hoe oud het kind is. */
                    leeftijd: number;
                } | {
                    /**
                     * @description Iemand van 12 jaar of ouder die meereist.
                     * @enum {string}
                     */
                    soort: "medereiziger";
                    /** @description Hoe oud de medereiziger is. */
                    leeftijd?: number;
                } | {
                    /**
                     * @description De begeleider die op de pas staat.
                     * @enum {string}
                     */
                    soort: "medischBegeleider";
                    /** @description Hoe oud de begeleider is. */
                    leeftijd?: number;
                })[];
                hulpmiddelen: (("rollator" | "rolstoel" | "opvouwbareRolstoel") | {
                    /** @enum {string} */
                    soort: "scootmobiel";
                    /**
                     * @description Hoe u overstapt naar een stoel.
                     * @enum {string}
                     */
                    overstap: "zelfstandig" | "metLift" | "nietMogelijk";
                })[];
                dieren: ({
                    /** @enum {string} */
                    soort: "hulphond" | "blindengeleidehond";
                } | {
                    /** @enum {string} */
                    soort: "huisdier";
                    /** @default false */
                    inTasOfKooi: boolean;
                })[];
            };
            /** @description Wie de pas verleende en veranderde, wanneer en waarom; de oudste eerst. */
            geschiedenis: {
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
                wie: string;
                rol: string;
                namens?: components["schemas"]["Namens"];
                reden?: string;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                vanaf: string;
                /** @description Welke velden toen veranderden. */
                velden: string[];
            }[];
            /** @description Geboekte ritten die zo niet meer kunnen. Er is niets geannuleerd. */
            geraakteRitten: {
                /**
                 * @description Nummer van de rit.
                 * @example R7Q2M0X4C9TVA
                 */
                ritnummer: string;
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                vertrek: string;
                redenen: components["schemas"]["Reden"][];
                /** @description Wat u nu met deze rit kunt doen. */
                advies: string;
            }[];
        };
        Passenlijst: {
            passen: {
                /**
                 * @description Nummer op de vervoerspas.
                 * @example HRL-000001
                 */
                pasnummer: string;
                naam: string;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                geboortedatum: string;
                woning: components["schemas"]["Locatie"];
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                geldigVanaf: string;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                geldigTotEnMet: string;
            }[];
            _links: {
                next?: {
                    href: string;
                };
            };
        };
        /** @description Hoeveel meter iemand in een jaar mag reizen, en wat er over is. */
        Reizigersbudget: {
            jaar: number;
            /**
             * Format: date
             * @description De dag waarvoor dit antwoord geldt.
             * @example 2026-03-14
             */
            peildatum: string;
            /**
             * @description Leeg als er geen grens is.
             * @example 10000
             */
            limietMeter: number | null;
            /**
             * @description Eerder in dit jaar al gereisd: in een andere gemeente of een ander systeem.
             * @example 10000
             */
            beginstandMeter: number;
            /** @description Waarom de grens zo hoog is. */
            limietReden: {
                soort: string;
                tekst: string;
                bron?: components["schemas"]["Bron"];
            };
            /**
             * @description Afstand in hele meters.
             * @example 10000
             */
            geboektMeter: number;
            /**
             * @description Afstand in hele meters.
             * @example 10000
             */
            geredenMeter: number;
            /**
             * @description Niet gereden, maar telt wel mee volgens de regels.
             * @example 10000
             */
            ingehoudenMeter: number;
            /**
             * @description Van ritten die niet doorgingen; telt niet mee.
             * @example 10000
             */
            vrijgegevenMeter: number;
            /**
             * @description Afstand in hele meters.
             * @example 10000
             */
            resterendMeter: number | null;
            /** @description Aantal ritten dat te laat is geannuleerd. */
            teLaatGeannuleerd: number;
            /** @description Aantal ritten waarbij niemand aan de deur was. */
            loosgemeld: number;
            bereikt: {
                /** @enum {number} */
                percentage: 80 | 100;
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
            }[];
            prognose?: components["schemas"]["Prognose"];
            ritten: components["schemas"]["Rit"][];
        };
        /** @description Of er genoeg is, als iemand blijft reizen zoals in de laatste twaalf weken. Alleen in het lopende jaar. */
        Prognose: {
            /**
             * @description Afstand in hele meters.
             * @example 10000
             */
            meterPerWeek: number;
            genoeg: boolean;
            /**
             * @description Kalenderweek waarin het op is.
             * @example 2026-W37
             */
            totEnMetWeek?: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            opOp?: string;
            tekst: string;
        };
        Inzagenlijst: {
            inzagen: components["schemas"]["Inzage"][];
            _links: {
                next?: {
                    href: string;
                };
            };
        };
        /** @description Eén keer dat gegevens van een pashouder zijn bekeken of veranderd. */
        Inzage: {
            /**
             * Format: date-time
             * @description Wanneer, in UTC.
             * @example 2026-03-14T09:30:00.000Z
             */
            op: string;
            /**
             * @description Wat er is gedaan.
             * @example Uw pas bekeken
             */
            wat: string;
            /** @description Waarom dat nodig was. */
            waarom: string;
            /** @description De wet die dat toestaat. */
            grondslag?: components["schemas"]["Bron"];
            /** @example centralist */
            rol: string;
            /**
             * @description Wie het deed; geen naam.
             * @example De centrale die ritten boekt
             */
            door: string;
            /** @description De pashouder deed het zelf. */
            uzelf: boolean;
            /**
             * @description Als iemand het namens de pashouder deed.
             * @enum {string}
             */
            mandaat?: "gemachtigde" | "wettelijkVertegenwoordiger" | "zorgprofessional";
            /** @description Niet waar: er ging bij ons iets mis. */
            gelukt: boolean;
            /** @description Kenmerk in het logboek, voor vragen aan de gemeente. */
            traceId: string;
        };
        /** @description Alles wat er over iemand wordt bewaard (AVG artikelen 15 en 20). */
        Gegevens: {
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            gegevens: components["schemas"]["Gegeven"][];
            _links: {
                next?: {
                    href: string;
                };
            };
        };
        Gegeven: {
            /**
             * @description Wat voor gegeven dit is.
             * @example rit
             */
            soort: string;
            /** @description Zoals het wordt bewaard, of zoals de andere bladzijden het tonen. */
            inhoud: unknown;
        };
        /** @description Een verzoek om gegevens te verbeteren (AVG artikel 16). */
        Correctieverzoek: {
            /**
             * @description Nummer van het verzoek.
             * @example C7Q2M0X4C9T
             */
            nummer: string;
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            /**
             * @description Wat er niet klopt.
             * @example telefoon
             */
            veld: string;
            /** @description Wat het moet zijn. */
            voorstel: string;
            toelichting?: string;
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            op: string;
            /**
             * Format: date-time
             * @description Voor dit moment hoort de pashouder wat er is gedaan.
             * @example 2026-03-14T09:30:00Z
             */
            uiterlijkOp: string;
            afhandeling?: {
                /** @enum {string} */
                uitkomst: "overgenomen" | "afgewezen";
                /** @description Waarom; de pashouder leest dit. */
                reden: string;
                /**
                 * Format: date-time
                 * @description Tijdstip in UTC.
                 * @example 2026-03-14T09:30:00Z
                 */
                op: string;
            };
        };
        Correctieverzoekenlijst: {
            correctieverzoeken: components["schemas"]["Correctieverzoek"][];
            _links: {
                next?: {
                    href: string;
                };
            };
        };
        /** @description Een inlog die bij een pas kan. */
        Koppeling: {
            /**
             * @description Nummer van de koppeling.
             * @example K7Q2M0X4C9T
             */
            koppelnummer: string;
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            sinds: string;
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            ingetrokkenOp?: string;
        };
        Koppelcode: {
            code: string;
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            verlooptOp: string;
        };
        Koppelingenlijst: {
            koppelingen: components["schemas"]["Koppeling"][];
        };
        Locatielijst: {
            locaties: components["schemas"]["Locatie"][];
        };
        Regeling: {
            /** @description De korte naam van de gemeente, in kleine letters met streepjes, zoals in de inlog. */
            gemeente: string;
            /** @description De naam van de gemeente of de regio, zoals mensen die lezen. */
            naam: string;
            /**
             * Format: date
             * @description De eerste dag waarop deze regeling geldt.
             */
            geldigVanaf: string;
            /**
             * Format: date
             * @description De laatste dag. Weggelaten: tot er een nieuwe regeling is.
             */
            geldigTotEnMet?: string;
            /**
             * Format: date
             * @description Wanneer iemand dit voor het laatst met de gepubliceerde tekst heeft vergeleken.
             */
            gecontroleerdOp: string;
            /** @description Waar dit staat: de regeling en het artikel. */
            bron: {
                /** @description De naam van de regeling, zoals gepubliceerd. */
                regeling: string;
                /** @description Het artikel of de paragraaf. */
                artikel: string;
                /** @description Het kopje boven de zin, als dat er is. */
                kop?: string;
                /**
                 * Format: uri
                 * @description Waar de tekst te lezen is.
                 */
                url?: string;
                /** @description Wat een lezer van deze keuze moet weten. */
                toelichting?: string;
            };
            /** @description De pas. Laat elk deel weg waarover uw regeling niets zegt: dan is daar geen regel voor. */
            pas?: {
                /** @description Hoeveel jaar een pas ten hoogste geldig is. */
                maximaleGeldigheidJaar: number;
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Tot hoe ver de taxi rijdt. */
            gebied?: {
                /** @description Tot hoe ver de taxi rijdt. De grens zelf hoort erbij. */
                straalMeter: number;
                /**
                 * @description Waar die afstand gemeten wordt. straalVanWoning: in rechte lijn van de woning naar elk adres. straalVanOpstapadres: in rechte lijn van waar iemand opstapt naar de bestemming. ritlengte: de lengte van de rit zelf.
                 * @default straalVanWoning
                 * @enum {string}
                 */
                gemeten: "straalVanWoning" | "straalVanOpstapadres" | "ritlengte";
                /** @description Wat er gebeurt als het verder is. */
                buitenStraal: {
                    /**
                     * @description Verder rijdt de taxi niet.
                     * @enum {string}
                     */
                    wat: "weigeren";
                    /**
                     * @description Waar de reiziger dan naartoe kan.
                     * @enum {string}
                     */
                    verwijzing?: "valys";
                } | {
                    /**
                     * @description Verder rijden kost meer; hoeveel, staat bij de tarieven.
                     * @enum {string}
                     */
                    wat: "hogerTarief";
                };
                /** @description Bestemmingen die ook mogen als ze te ver weg liggen. */
                puntbestemmingen: ({
                    /**
                     * @description Een hele woonplaats.
                     * @enum {string}
                     */
                    soort: "plaats";
                    /** @description De officiële naam van de plaats, zoals in een adres. */
                    woonplaats: string;
                    /** @description De gemeente waarin de plaats ligt. */
                    gemeente: string;
                    /** @description De code van de woonplaats in de BAG, als u die weet. */
                    woonplaatscode?: string;
                } | {
                    /**
                     * @description Een hele gemeente.
                     * @enum {string}
                     */
                    soort: "gemeente";
                    /** @description De naam van de gemeente. */
                    gemeente: string;
                } | {
                    /**
                     * @description Eén gebouw.
                     * @enum {string}
                     */
                    soort: "locatie";
                    /** @description De naam zoals de regeling die schrijft. */
                    naam: string;
                    /** @description Het woord in de naam van het gebouw waaraan Opstap het herkent. */
                    trefwoord: string;
                    /** @description De officiële naam van de plaats, zoals in een adres. */
                    woonplaats: string;
                    /** @description De gemeente waarin de plaats ligt. */
                    gemeente: string;
                    /** @description De code van het adres in de BAG, als u die weet. */
                    nummeraanduiding?: string;
                })[];
                /** @description Bestemmingen die de gemeente voor één reiziger op de pas zet. */
                persoonlijkePuntbestemmingen?: {
                    /** @description Hoeveel eigen bestemmingen een pas kan hebben. */
                    maximumAantal: number;
                    /** @description Hoe ver van de woning zo’n bestemming ten minste ligt. */
                    vanafMeter: number;
                    /** @description Hoe ver van de woning zo’n bestemming ten hoogste ligt. */
                    totEnMetMeter: number;
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Wanneer de taxi rijdt. */
            bediening?: {
                /** @description De blokken van tijd. Een dag van het jaar gaat voor een feestdag, die voor een dag van de week, en die voor elke dag. Meer blokken op een dag mag. */
                tijden: ({
                    /** @description Op welke dagen. Weggelaten: op alle dagen die geen eigen tijd hebben. */
                    dagen?: (number | "feestdag" | string)[];
                    /** @description Vanaf welke tijd iemand kan vertrekken. Die tijd zelf mag ook. */
                    van: string;
                    /** @description De laatste tijd waarop iemand kan vertrekken; 25:00 is één uur na middernacht. */
                    totEnMet: string;
                } | {
                    /** @description Op welke dagen de taxi niet rijdt. */
                    dagen: (number | "feestdag" | string)[];
                    /**
                     * @description Op deze dagen rijdt de taxi niet.
                     * @enum {boolean}
                     */
                    gesloten: true;
                })[];
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Hoeveel iemand in een jaar kan reizen. */
            reizigersbudget?: {
                /** @description Hoe ver iemand in een jaar kan reizen. */
                meterPerJaar: number;
                /**
                 * @description In het jaar waarin de pas begint: het hele budget, of een twaalfde voor elke maand, de eerste maand meegeteld.
                 * @enum {string}
                 */
                eersteJaar: "heel" | "naarRatoPerMaand";
                /**
                 * @description Als het op is: niet meer reizen, of reizen tegen het hogere tarief dat bij de tarieven staat.
                 * @enum {string}
                 */
                bovenBudget: "weigeren" | "hogerTarief";
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Wie er mee mag. */
            meereizen: {
                /** @description Kinderen van 0 tot en met 11 jaar die meereizen. */
                kinderen: {
                    /**
                     * @description kind: kinderen tot en met 11 jaar hebben een eigen tarief. medereiziger: zij tellen en betalen als een medereiziger.
                     * @enum {string}
                     */
                    als: "kind" | "medereiziger";
                    /** @description Hoeveel kinderen mee mogen. Weggelaten: daar zegt de regeling niets over. */
                    maximum?: number;
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
                /** @description Mensen die meereizen van en naar dezelfde adressen. */
                medereizigers: {
                    /** @description Hoeveel medereizigers mee mogen. Weggelaten: daar zegt de regeling niets over. */
                    maximum?: number;
                    /**
                     * @description Of kinderen met een eigen tarief meetellen voor dit maximum.
                     * @default false
                     */
                    kinderenTellenMee: boolean;
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
                /** @description De medisch begeleider, die bij een pas met begeleiding altijd mee moet. */
                begeleiding?: {
                    /** @description Hoeveel begeleiders mee mogen. */
                    maximum: number;
                    /** @description Hoe oud een begeleider ten minste is. */
                    minimumLeeftijd: number;
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
            };
            /** @description Wat er op de pas moet staan om een hulpmiddel mee te nemen. */
            hulpmiddelen?: {
                /** @description Wie in de rolstoel blijft zitten, heeft dat op de pas staan. */
                rolstoel?: {
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
                /** @description Wie een scootmobiel meeneemt, heeft dat op de pas staan en stapt over op een stoel. */
                scootmobiel?: {
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
            };
            /** @description Huisdieren. Hulphonden en blindengeleidehonden mogen altijd mee. */
            dieren?: {
                /**
                 * @description Of een huisdier mee mag in een tas of kooi, of nooit.
                 * @default inTasOfKooi
                 * @enum {string}
                 */
                huisdieren: "inTasOfKooi" | "nooit";
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Bagage. */
            bagage?: {
                /** @description Hoeveel stuks bagage de pashouder meeneemt. */
                stuksPashouder: number;
                /** @description Hoeveel stuks een medisch begeleider meeneemt. */
                stuksPerBegeleider: number;
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Ritten die bij een andere regeling horen, zoals naar school. */
            uitgeslotenRitdoelen?: {
                /** @description Waarvoor de taxi niet bedoeld is. */
                ritdoelen: ("bezoek" | "boodschappen" | "medisch" | "werk" | "school" | "dagactiviteit" | "kortdurendVerblijf" | "overig")[];
                /** @description Wie dit vervoer wel regelt. De reiziger leest dit. */
                verantwoordelijk: string;
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            }[];
            /** @description Hoe lang van tevoren iemand boekt. */
            boeken?: {
                /** @description Hoe lang van tevoren iemand bestelt. */
                voorafMinuten?: {
                    /** @description Hoeveel minuten van tevoren een heenrit besteld is. Precies zoveel is op tijd. */
                    heen: number;
                    /** @description Hoeveel minuten van tevoren een terugrit besteld is. */
                    retour: number;
                };
                /** @description Hoeveel dagen vooruit iemand kan boeken, geteld vanaf vandaag. */
                horizonDagen?: number;
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Annuleren. */
            annuleren?: {
                /** @description Tot hoeveel minuten voor vertrek annuleren geen gevolgen heeft. Precies zoveel is op tijd. */
                kosteloosTotMinuten: number;
                /** @description Wat er gebeurt als iemand later annuleert. */
                teLaat: {
                    /**
                     * @description Of de kilometers van de rit weer vrijkomen voor het reizigersbudget, of zijn verbruikt.
                     * @enum {string}
                     */
                    kilometers: "vrijgeven" | "inhouden";
                    /**
                     * @description Of de ritprijs vervalt, of toch betaald moet worden.
                     * @enum {string}
                     */
                    ritprijs: "vervalt" | "verschuldigd";
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
            };
            /** @description Wat er gebeurt als de reiziger er niet is. */
            loosmelding?: {
                /**
                 * @description Of de kilometers van de rit weer vrijkomen voor het reizigersbudget, of zijn verbruikt.
                 * @enum {string}
                 */
                kilometers: "vrijgeven" | "inhouden";
                /**
                 * @description Of de ritprijs vervalt, of toch betaald moet worden.
                 * @enum {string}
                 */
                ritprijs: "vervalt" | "verschuldigd";
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Hoe ver van de afgesproken tijd de taxi mag komen. Op de grens is op tijd. */
            stiptheid?: {
                /** @description Hoeveel minuten te vroeg de taxi mag komen. */
                vroegMinuten: number;
                /** @description Hoeveel minuten te laat de taxi mag komen. */
                laatMinuten: number;
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Hoe de lengte van een rit telt voor de prijs. */
            betaaldeAfstand: {
                /**
                 * @description Elke meter telt.
                 * @enum {string}
                 */
                per: "meter";
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            } | {
                /**
                 * @description Hele kilometers.
                 * @enum {string}
                 */
                per: "kilometer";
                /**
                 * @description Naar boven, naar beneden, of naar de dichtstbijzijnde.
                 * @enum {string}
                 */
                afronding: "omhoog" | "omlaag" | "dichtstbij";
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            } | {
                /**
                 * @description Een andere eenheid, zoals een zone van een aantal kilometers. Het tarief blijft per kilometer.
                 * @enum {string}
                 */
                per: "eenheid";
                /** @description Hoe lang een eenheid is. */
                meter: number;
                /**
                 * @description Naar boven, naar beneden, of naar de dichtstbijzijnde.
                 * @enum {string}
                 */
                afronding: "omhoog" | "omlaag" | "dichtstbij";
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Hoe een bedrag wordt afgerond. Dat gebeurt één keer, aan het eind. */
            geldafronding: {
                /**
                 * @description Op welk veelvoud het bedrag van een reiziger wordt afgerond; een half naar boven.
                 * @enum {number}
                 */
                opCent: 1 | 5 | 10;
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Wat een rit kost, per periode. Een periode zonder laatste dag loopt tot de volgende begint. */
            tarieven: {
                /**
                 * Format: date
                 * @description De eerste dag van deze tarieven.
                 */
                geldigVanaf: string;
                /**
                 * Format: date
                 * @description De laatste dag. Weggelaten: tot er nieuwe tarieven zijn.
                 */
                geldigTotEnMet?: string;
                /**
                 * @description vastgesteld: dit bedrag staat in een besluit dat geldt. voorbeeld: het is er niet gevonden; Opstap zegt dat er overal bij.
                 * @enum {string}
                 */
                status: "vastgesteld" | "voorbeeld";
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
                /** @description Wat de pashouder betaalt, naar leeftijd op de dag van de rit. De groepen sluiten op elkaar aan, vanaf 0 jaar. */
                pashouder: {
                    /** @description De jongste leeftijd van deze groep. */
                    vanafLeeftijd: number;
                    /** @description De oudste leeftijd van deze groep. Weggelaten: de groep heeft geen einde. */
                    totEnMetLeeftijd?: number;
                    /** @description Wat de pashouder betaalt. */
                    prijs: {
                        /**
                         * @description Een bedrag om in te stappen en een bedrag per kilometer.
                         * @enum {string}
                         */
                        soort: "tarief";
                        /** @description Het opstaptarief: wat instappen kost. 0 als er geen opstaptarief is. */
                        opstapCent: number;
                        /** @description Wat een kilometer kost. */
                        millicentPerKm: number;
                        /** @description Andere bedragen voor de kilometers voorbij een lengte van de rit, in volgorde van die lengte. */
                        staffels?: {
                            /** @description Vanaf welke lengte van de rit dit tarief geldt. */
                            vanafMeter: number;
                            /** @description Wat een kilometer voorbij die lengte kost. */
                            millicentPerKm: number;
                        }[];
                        /** @description Wat een rit ten minste kost. */
                        minimumCent?: number;
                        /** @description Wat een rit ten hoogste kost. */
                        maximumCent?: number;
                    } | {
                        /**
                         * @description Reist gratis.
                         * @enum {string}
                         */
                        soort: "gratis";
                    };
                }[];
                /** @description Wat kinderen van 0 tot en met 11 jaar betalen, als zij een eigen tarief hebben. */
                kinderen?: {
                    /** @description De jongste leeftijd van deze groep. */
                    vanafLeeftijd: number;
                    /** @description De oudste leeftijd van deze groep. Weggelaten: de groep heeft geen einde. */
                    totEnMetLeeftijd?: number;
                    /** @description Wat een kind van deze leeftijd betaalt. */
                    prijs: {
                        /**
                         * @description Een bedrag om in te stappen en een bedrag per kilometer.
                         * @enum {string}
                         */
                        soort: "tarief";
                        /** @description Het opstaptarief: wat instappen kost. 0 als er geen opstaptarief is. */
                        opstapCent: number;
                        /** @description Wat een kilometer kost. */
                        millicentPerKm: number;
                        /** @description Andere bedragen voor de kilometers voorbij een lengte van de rit, in volgorde van die lengte. */
                        staffels?: {
                            /** @description Vanaf welke lengte van de rit dit tarief geldt. */
                            vanafMeter: number;
                            /** @description Wat een kilometer voorbij die lengte kost. */
                            millicentPerKm: number;
                        }[];
                        /** @description Wat een rit ten minste kost. */
                        minimumCent?: number;
                        /** @description Wat een rit ten hoogste kost. */
                        maximumCent?: number;
                    } | {
                        /**
                         * @description Reist gratis.
                         * @enum {string}
                         */
                        soort: "gratis";
                    } | {
                        /**
                         * @description Betaalt een deel of een veelvoud van wat de pashouder betaalt.
                         * @enum {string}
                         */
                        soort: "veelvoud";
                        /** @description Hoeveel procent van wat de pashouder betaalt; 200 is het dubbele. */
                        procentVanPashouder: number;
                    };
                }[];
                /** @description Wat de eerste medereiziger betaalt, de tweede, enzovoort. De laatste prijs geldt voor iedereen daarna. */
                medereizigers: ({
                    /**
                     * @description Een bedrag om in te stappen en een bedrag per kilometer.
                     * @enum {string}
                     */
                    soort: "tarief";
                    /** @description Het opstaptarief: wat instappen kost. 0 als er geen opstaptarief is. */
                    opstapCent: number;
                    /** @description Wat een kilometer kost. */
                    millicentPerKm: number;
                    /** @description Andere bedragen voor de kilometers voorbij een lengte van de rit, in volgorde van die lengte. */
                    staffels?: {
                        /** @description Vanaf welke lengte van de rit dit tarief geldt. */
                        vanafMeter: number;
                        /** @description Wat een kilometer voorbij die lengte kost. */
                        millicentPerKm: number;
                    }[];
                    /** @description Wat een rit ten minste kost. */
                    minimumCent?: number;
                    /** @description Wat een rit ten hoogste kost. */
                    maximumCent?: number;
                } | {
                    /**
                     * @description Reist gratis.
                     * @enum {string}
                     */
                    soort: "gratis";
                } | {
                    /**
                     * @description Betaalt een deel of een veelvoud van wat de pashouder betaalt.
                     * @enum {string}
                     */
                    soort: "veelvoud";
                    /** @description Hoeveel procent van wat de pashouder betaalt; 200 is het dubbele. */
                    procentVanPashouder: number;
                })[];
                /** @description Wat een medisch begeleider betaalt. */
                medischBegeleider: {
                    /**
                     * @description Een bedrag om in te stappen en een bedrag per kilometer.
                     * @enum {string}
                     */
                    soort: "tarief";
                    /** @description Het opstaptarief: wat instappen kost. 0 als er geen opstaptarief is. */
                    opstapCent: number;
                    /** @description Wat een kilometer kost. */
                    millicentPerKm: number;
                    /** @description Andere bedragen voor de kilometers voorbij een lengte van de rit, in volgorde van die lengte. */
                    staffels?: {
                        /** @description Vanaf welke lengte van de rit dit tarief geldt. */
                        vanafMeter: number;
                        /** @description Wat een kilometer voorbij die lengte kost. */
                        millicentPerKm: number;
                    }[];
                    /** @description Wat een rit ten minste kost. */
                    minimumCent?: number;
                    /** @description Wat een rit ten hoogste kost. */
                    maximumCent?: number;
                } | {
                    /**
                     * @description Reist gratis.
                     * @enum {string}
                     */
                    soort: "gratis";
                } | {
                    /**
                     * @description Betaalt een deel of een veelvoud van wat de pashouder betaalt.
                     * @enum {string}
                     */
                    soort: "veelvoud";
                    /** @description Hoeveel procent van wat de pashouder betaalt; 200 is het dubbele. */
                    procentVanPashouder: number;
                };
                /** @description Het tarief voor wie verder reist dan het gebied, als dat mag. */
                buitenStraal?: {
                    /** @description Wat een kilometer daar kost. */
                    millicentPerKm: number;
                    /**
                     * @description Of dit geldt voor de kilometers voorbij de grens, of voor de hele rit.
                     * @enum {string}
                     */
                    over: "kilometersBovenStraal" | "heleRit";
                    /**
                     * @description Wie dit hogere tarief betaalt.
                     * @enum {string}
                     */
                    voor: "pashouder" | "iedereDieBetaalt";
                };
                /** @description Het tarief als het reizigersbudget op is, als reizen dan nog mag. */
                bovenBudget?: {
                    /** @description Wat een kilometer kost als het reizigersbudget op is. */
                    millicentPerKm: number;
                };
            }[];
            /** @description Ritten waarvan de prijs gepubliceerd is. Opstap rekent ze na: dan weet u dat de regels kloppen. */
            voorbeelden?: {
                /** @description Hoe lang de rit is. */
                afstandMeter: number;
                /** @description Wanneer de rit vertrekt, als 2026-03-14T10:30. Weggelaten: om 12.00 uur op de eerste dag van de regeling. */
                vertrek?: string;
                /** @description Hoe oud de pashouder is. Weggelaten: 40 jaar. */
                leeftijd?: number;
                /** @description Wie er meereizen. Weggelaten: niemand. */
                meereizenden?: ({
                    /**
                     * @description Een kind van 0 tot en met 11 jaar.
                     * @enum {string}
                     */
                    soort: "kind";
                    /** @description Hoe oud het kind is. */
                    leeftijd: number;
                } | {
                    /**
                     * @description Iemand van 12 jaar of ouder die meereist.
                     * @enum {string}
                     */
                    soort: "medereiziger";
                    /** @description Hoe oud de medereiziger is. */
                    leeftijd?: number;
                } | {
                    /**
                     * @description De begeleider die op de pas staat.
                     * @enum {string}
                     */
                    soort: "medischBegeleider";
                    /** @description Hoe oud de begeleider is. */
                    leeftijd?: number;
                })[];
                /** @description Waar de pashouder woont. Weggelaten: in de gemeente zelf. */
                woning?: {
                    /** @description De woonplaats. */
                    woonplaats?: string;
                    /** @description De gemeente. */
                    gemeente: string;
                };
                /** @description Waar de rit begint. Weggelaten: bij de woning. */
                van?: {
                    /** @description De woonplaats. */
                    woonplaats?: string;
                    /** @description De gemeente. */
                    gemeente: string;
                };
                /** @description Waar de rit naartoe gaat. Weggelaten: een plaats in de gemeente zelf. */
                naar?: {
                    /** @description De woonplaats. */
                    woonplaats?: string;
                    /** @description De gemeente. */
                    gemeente: string;
                };
                /** @description Hoe ver de bestemming in rechte lijn van de woning ligt. Weggelaten: zo ver als de rit lang is. */
                vanWoningMeter?: number;
                /** @description Hoe ver de pashouder dit jaar al gereisd heeft. Weggelaten: nog niet. */
                gereisdMeter?: number;
                /** @description Wat voor rit dit is, in woorden. */
                omschrijving: string;
                /** @description Wat de rit in totaal kost. */
                verwachtCent?: number;
                /** @description Als de rit niet mag: de regel die hem weigert, zoals gebied.buiten-straal. */
                verwachtGeweigerd?: string;
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            }[];
            /** @description De eigen bijdrage: volgens welke regels, en wie die ontvangt. */
            bijdrage?: {
                /** @description Volgens welke regels de gemeente een bijdrage vraagt. Weggelaten: perRit. */
                regime?: {
                    /**
                     * @description De gemeente bepaalt de bijdrage zelf: per rit, per jaar of allebei.
                     * @enum {string}
                     */
                    soort: "perRit";
                    /** @description Het artikel van de verordening dat vervoer uitzondert van het abonnementstarief. */
                    uitzondering: {
                        /**
                         * @description Of iemand dit artikel zelf heeft gelezen.
                         * @enum {string}
                         */
                        status: "gezien" | "niet gezien";
                        /** @description Waar dit staat: de regeling en het artikel. */
                        bron: {
                            /** @description De naam van de regeling, zoals gepubliceerd. */
                            regeling: string;
                            /** @description Het artikel of de paragraaf. */
                            artikel: string;
                            /** @description Het kopje boven de zin, als dat er is. */
                            kop?: string;
                            /**
                             * Format: uri
                             * @description Waar de tekst te lezen is.
                             */
                            url?: string;
                            /** @description Wat een lezer van deze keuze moet weten. */
                            toelichting?: string;
                        };
                    };
                } | {
                    /**
                     * @description Vervoer valt onder het abonnementstarief; alleen het CAK rekent een bijdrage.
                     * @enum {string}
                     */
                    soort: "abonnementstarief";
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                } | {
                    /**
                     * @description De gemeente vraagt geen bijdrage.
                     * @enum {string}
                     */
                    soort: "geen";
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
                /** @description De bijdrage per jaar, als die er is. */
                jaarbijdrage?: {
                    /** @description De bijdrage per jaar. */
                    bedragCent: number;
                    /**
                     * @description vastgesteld: dit bedrag staat in een besluit dat geldt. voorbeeld: het is er niet gevonden; Opstap zegt dat er overal bij.
                     * @enum {string}
                     */
                    status: "vastgesteld" | "voorbeeld";
                    /**
                     * @description Wie maar een deel van het jaar een pas heeft: het hele bedrag (ook als u dit weglaat), of een twaalfde voor elke maand.
                     * @enum {string}
                     */
                    deelVanJaar?: "heel" | "naarRatoPerMaand";
                    /**
                     * @description Welk bedrag telt als het in het jaar verandert: dat van de eerste dag die telt (ook als u dit weglaat), of dat van elke maand.
                     * @enum {string}
                     */
                    tariefOp?: "eersteDag" | "perMaand";
                    /**
                     * @description Wie in het jaar overlijdt, betaalt niets (ook als u dit weglaat), of tot en met de maand van overlijden.
                     * @enum {string}
                     */
                    bijOverlijden?: "vrijgesteld" | "totEnMetOverlijden";
                    /** @description Het artikel waardoor kinderen onder de 18 jaar niets betalen. */
                    minderjarigen?: {
                        /** @description Waar dit staat: de regeling en het artikel. */
                        bron: {
                            /** @description De naam van de regeling, zoals gepubliceerd. */
                            regeling: string;
                            /** @description Het artikel of de paragraaf. */
                            artikel: string;
                            /** @description Het kopje boven de zin, als dat er is. */
                            kop?: string;
                            /**
                             * Format: uri
                             * @description Waar de tekst te lezen is.
                             */
                            url?: string;
                            /** @description Wat een lezer van deze keuze moet weten. */
                            toelichting?: string;
                        };
                    };
                    /** @description Groepen naar leeftijd die niets betalen. */
                    vrijstellingen?: {
                        /** @description Wie niets betaalt, in woorden. */
                        omschrijving: string;
                        /** @description De jongste leeftijd van deze groep. */
                        vanafLeeftijd: number;
                        /** @description De oudste leeftijd. Weggelaten: de groep heeft geen einde. */
                        totEnMetLeeftijd?: number;
                        /** @description Waar dit staat: de regeling en het artikel. */
                        bron: {
                            /** @description De naam van de regeling, zoals gepubliceerd. */
                            regeling: string;
                            /** @description Het artikel of de paragraaf. */
                            artikel: string;
                            /** @description Het kopje boven de zin, als dat er is. */
                            kop?: string;
                            /**
                             * Format: uri
                             * @description Waar de tekst te lezen is.
                             */
                            url?: string;
                            /** @description Wat een lezer van deze keuze moet weten. */
                            toelichting?: string;
                        };
                    }[];
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
                /**
                 * @description Wie de ritprijs ontvangt. Weggelaten: dat zegt de tekst niet.
                 * @enum {string}
                 */
                ritbijdrageVoor?: "vervoerder" | "gemeente";
                /** @description Wat het vervoer kost; alle bijdragen samen zijn nooit meer. Weggelaten: niet bekend. */
                kostprijs?: {
                    /** @description Wat het vervoer van één pashouder per jaar kost. */
                    perJaarCent: number;
                    /** @description Wat daar voor elke rit bij komt. */
                    perRitCent: number;
                    /** @description Wat daar voor elke kilometer bij komt. */
                    millicentPerKm: number;
                    /**
                     * @description vastgesteld: dit bedrag staat in een besluit dat geldt. voorbeeld: het is er niet gevonden; Opstap zegt dat er overal bij.
                     * @enum {string}
                     */
                    status: "vastgesteld" | "voorbeeld";
                    /** @description Waar dit staat: de regeling en het artikel. */
                    bron: {
                        /** @description De naam van de regeling, zoals gepubliceerd. */
                        regeling: string;
                        /** @description Het artikel of de paragraaf. */
                        artikel: string;
                        /** @description Het kopje boven de zin, als dat er is. */
                        kop?: string;
                        /**
                         * Format: uri
                         * @description Waar de tekst te lezen is.
                         */
                        url?: string;
                        /** @description Wat een lezer van deze keuze moet weten. */
                        toelichting?: string;
                    };
                };
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /** @description Hoe lang gegevens bewaard blijven. */
            bewaren?: {
                /** @description Hoeveel maanden een rit bewaard blijft, geteld vanaf het einde van het jaar van de rit. */
                ritMaanden: number;
                /** @description Hoeveel maanden een pas bewaard blijft na de laatste dag van de pas. */
                pasMaandenNaEinde: number;
                /** @description Hoeveel maanden bewaard blijft wie gegevens heeft ingezien. */
                logboekMaanden: number;
                /**
                 * @description vastgesteld: dit bedrag staat in een besluit dat geldt. voorbeeld: het is er niet gevonden; Opstap zegt dat er overal bij.
                 * @enum {string}
                 */
                status: "vastgesteld" | "voorbeeld";
                /** @description Waar dit staat: de regeling en het artikel. */
                bron: {
                    /** @description De naam van de regeling, zoals gepubliceerd. */
                    regeling: string;
                    /** @description Het artikel of de paragraaf. */
                    artikel: string;
                    /** @description Het kopje boven de zin, als dat er is. */
                    kop?: string;
                    /**
                     * Format: uri
                     * @description Waar de tekst te lezen is.
                     */
                    url?: string;
                    /** @description Wat een lezer van deze keuze moet weten. */
                    toelichting?: string;
                };
            };
            /**
             * Format: uri
             * @description Waar het register van verwerkingen van de gemeente staat (AVG artikel 30). Het kenmerk van een verwerking komt erachter.
             */
            verwerkingenregister?: string;
            /** @description Waar elke rit op wordt getoetst, in deze volgorde. */
            regels: components["schemas"]["Regelzin"][];
        };
        Regelzin: {
            /** @example bagage.verboden */
            regel: string;
            /** @description Wat de zin van de wet vraagt, in gewone woorden. */
            vraagt: string;
            /** @description Waar die zin is gepubliceerd. */
            wet: components["schemas"]["Bron"];
            /** @description Het artikel van deze regeling. Leeg: zij zegt er niets over, en dan wordt er niet op getoetst. */
            bron?: components["schemas"]["Bron"];
        };
        /** @description Onder welke regels een bijdrage valt, met de stappen daarheen. */
        Regimebesluit: {
            /** @enum {string} */
            uitkomst: "geenBijdrage" | "abonnementstarief" | "eigenBijdrage" | "inkomensafhankelijk";
            toelichting: string;
            stappen: {
                stap: number;
                vraag: string;
                /** @enum {string} */
                antwoord: "ja" | "nee";
                toelichting: string;
                bron: components["schemas"]["Bron"];
            }[];
            /** @description Wat er in de verordening moet staan. */
            verordening: {
                tekst: string;
                bron: components["schemas"]["Bron"];
            }[];
            /** @description Het hoogste bedrag in dat jaar. Weg als wij het niet kennen. */
            abonnementstarief?: {
                jaar: number;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                bedragCent: number;
                /** @enum {string} */
                per: "vierWeken" | "maand";
            };
        };
        /** @description Wat iemand in een jaar voor het vervoer betaalt. */
        Bijdrageoverzicht: {
            jaar: number;
            jaarbijdrage: {
                /**
                 * @description Verwacht: er is nog niets gevraagd.
                 * @enum {string}
                 */
                status: "verwacht" | "vastgesteld";
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                bedragCent: number;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                openstaandCent: number;
                /**
                 * @description Voorbeeld: het bedrag staat niet in een regeling die wij zagen.
                 * @enum {string}
                 */
                statusBedrag: "vastgesteld" | "voorbeeld";
                berekening: {
                    /** @enum {string} */
                    wijze: "heel" | "naarRatoPerMaand";
                    delen: {
                        /**
                         * Format: date
                         * @description Datum.
                         * @example 2026-03-14
                         */
                        beleid: string;
                        maanden: number;
                        /**
                         * @description Bedrag in hele centen.
                         * @example 271
                         */
                        jaarbedragCent: number;
                    }[];
                    vrijstellingen: {
                        /** @enum {string} */
                        soort: "minderjarig" | "overleden" | "geblokkeerd" | "leeftijdsgroep" | "besluit";
                        /**
                         * @description Bedrag in hele centen.
                         * @example 271
                         */
                        bedragCent: number;
                        omschrijving?: string;
                        bron: components["schemas"]["Bron"];
                    }[];
                    /** @description De kostprijs, waar alle bijdragen samen onder blijven. */
                    plafond?: {
                        /**
                         * @description Bedrag in hele centen.
                         * @example 271
                         */
                        kostprijsCent: number;
                        /**
                         * @description Bedrag in hele centen.
                         * @example 271
                         */
                        ritbijdrageCent: number;
                        /**
                         * @description Bedrag in hele centen.
                         * @example 271
                         */
                        verlagingCent: number;
                        /**
                         * @description Voorbeeld: het bedrag staat niet in een regeling die wij zagen.
                         * @enum {string}
                         */
                        status: "vastgesteld" | "voorbeeld";
                        bron: components["schemas"]["Bron"];
                    };
                    /** @description De berekening in woorden. */
                    toelichting: string[];
                    /**
                     * @description Voorbeeld: het bedrag staat niet in een regeling die wij zagen.
                     * @enum {string}
                     */
                    status: "vastgesteld" | "voorbeeld";
                    bron: components["schemas"]["Bron"];
                };
                regels: components["schemas"]["Bijdrageregel"][];
                /** @description Het besluit dat nu geldt. Het telt mee in een run die erna begint. */
                vrijstelling?: components["schemas"]["Vrijstellingsbesluit"];
            };
            ritbijdragen: {
                ritten: number;
                /**
                 * @description Afstand in hele meters.
                 * @example 10000
                 */
                meter: number;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                bedragCent: number;
                /**
                 * @description Aan wie u dit betaalt.
                 * @enum {string}
                 */
                voor?: "vervoerder" | "gemeente";
            };
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            totaalCent: number;
            /** @description Weg als de gemeente de kostprijs niet noemt. */
            kostprijs?: {
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                kostprijsCent: number;
                blijftOnderKostprijs: boolean;
                /**
                 * @description Voorbeeld: het bedrag staat niet in een regeling die wij zagen.
                 * @enum {string}
                 */
                status: "vastgesteld" | "voorbeeld";
                bron: components["schemas"]["Bron"];
            };
        };
        /** @description Wat één pas voor een jaar schuldig is, en hoe dat is berekend. */
        Bijdrageregel: {
            /**
             * @description Nummer van de run: het jaar en een volgnummer.
             * @example 2026-01
             */
            runnummer: string;
            /**
             * @description Nummer op de vervoerspas.
             * @example HRL-000001
             */
            pasnummer: string;
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            tariefCent: number;
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            vrijgesteldCent: number;
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            verlagingCent: number;
            /**
             * @description Wat eerdere runs van dit jaar al vroegen.
             * @example 271
             */
            eerderCent: number;
            /**
             * @description Wat deze run vraagt; onder nul is terug te betalen.
             * @example 271
             */
            bedragCent: number;
            berekening: {
                /** @enum {string} */
                wijze: "heel" | "naarRatoPerMaand";
                delen: {
                    /**
                     * Format: date
                     * @description Datum.
                     * @example 2026-03-14
                     */
                    beleid: string;
                    maanden: number;
                    /**
                     * @description Bedrag in hele centen.
                     * @example 271
                     */
                    jaarbedragCent: number;
                }[];
                vrijstellingen: {
                    /** @enum {string} */
                    soort: "minderjarig" | "overleden" | "geblokkeerd" | "leeftijdsgroep" | "besluit";
                    /**
                     * @description Bedrag in hele centen.
                     * @example 271
                     */
                    bedragCent: number;
                    omschrijving?: string;
                    bron: components["schemas"]["Bron"];
                }[];
                /** @description De kostprijs, waar alle bijdragen samen onder blijven. */
                plafond?: {
                    /**
                     * @description Bedrag in hele centen.
                     * @example 271
                     */
                    kostprijsCent: number;
                    /**
                     * @description Bedrag in hele centen.
                     * @example 271
                     */
                    ritbijdrageCent: number;
                    /**
                     * @description Bedrag in hele centen.
                     * @example 271
                     */
                    verlagingCent: number;
                    /**
                     * @description Voorbeeld: het bedrag staat niet in een regeling die wij zagen.
                     * @enum {string}
                     */
                    status: "vastgesteld" | "voorbeeld";
                    bron: components["schemas"]["Bron"];
                };
                /** @description De berekening in woorden. */
                toelichting: string[];
                /**
                 * @description Voorbeeld: het bedrag staat niet in een regeling die wij zagen.
                 * @enum {string}
                 */
                status: "vastgesteld" | "voorbeeld";
                bron: components["schemas"]["Bron"];
            };
            /**
             * @description De andere pas van deze persoon, waarop de bijdrage staat.
             * @example HRL-000001
             */
            samenMet?: string;
            /** @enum {string} */
            inning: "incasso" | "factuur" | "terugbetaling" | "geen";
            /**
             * @description Betalingskenmerk.
             * @example RF18539007547034
             */
            kenmerk?: string;
            /** @enum {string} */
            stand: "concept" | "open" | "inIncasso" | "gestorneerd" | "betaald" | "terugTeBetalen" | "geen";
            /**
             * @description Bedrag in hele centen.
             * @example 271
             */
            openstaandCent: number;
            stornos: {
                code: string;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
            }[];
            betalingen: {
                betaling: string;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                bedragCent: number;
                /**
                 * Format: date
                 * @description Datum.
                 * @example 2026-03-14
                 */
                datum: string;
            }[];
        };
        Vrijstellingsbesluit: {
            jaar: number;
            ingetrokken: boolean;
            reden?: string;
            artikel?: string;
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            op: string;
        };
        /** @description Alle jaarbijdragen van een jaar, in één keer berekend. */
        Bijdragerun: {
            /**
             * @description Nummer van de run: het jaar en een volgnummer.
             * @example 2026-01
             */
            runnummer: string;
            jaar: number;
            /** @enum {string} */
            soort: "jaarlijks" | "aanvullend";
            /** @enum {string} */
            status: "bezig" | "concept" | "vastgesteld";
            voortgang: {
                procent: number;
                /** @description Zoveel passen zijn bekeken. */
                passen: number;
            };
            totalen: {
                regels: number;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                tariefCent: number;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                vrijgesteldCent: number;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                verlagingCent: number;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                eerderCent: number;
                /**
                 * @description Bedrag in hele centen.
                 * @example 271
                 */
                bedragCent: number;
                inning: {
                    incasso: {
                        aantal: number;
                        /**
                         * @description Bedrag in hele centen.
                         * @example 271
                         */
                        bedragCent: number;
                    };
                    factuur: {
                        aantal: number;
                        /**
                         * @description Bedrag in hele centen.
                         * @example 271
                         */
                        bedragCent: number;
                    };
                    terugbetaling: {
                        aantal: number;
                        /**
                         * @description Bedrag in hele centen.
                         * @example 271
                         */
                        bedragCent: number;
                    };
                    geen: {
                        aantal: number;
                        /**
                         * @description Bedrag in hele centen.
                         * @example 271
                         */
                        bedragCent: number;
                    };
                };
            };
            /**
             * @description Voorbeeld: het bedrag staat niet in een regeling die wij zagen.
             * @enum {string}
             */
            statusBedrag: "vastgesteld" | "voorbeeld";
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            gestartOp: string;
            /**
             * Format: date-time
             * @description Tijdstip in UTC.
             * @example 2026-03-14T09:30:00Z
             */
            vastgesteldOp?: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            incassodatum?: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            geincasseerdOp?: string;
            _links: {
                [key: string]: {
                    href: string;
                };
            };
        };
        Bijdrageruns: {
            runs: components["schemas"]["Bijdragerun"][];
        };
        Bijdrageregels: {
            regels: components["schemas"]["Bijdrageregel"][];
            _links: {
                next?: {
                    href: string;
                };
            };
        };
        /** @description Wat er met elke melding is gebeurd, in dezelfde volgorde. */
        Verwerkingen: {
            verwerkt: {
                kenmerk: string;
                /** @enum {string} */
                uitkomst: "verwerkt" | "alVerwerkt" | "onbekend" | "geenIncasso";
            }[];
        };
        /** @description Toestemming om van een rekening af te schrijven. */
        Machtiging: {
            kenmerk: string;
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            ondertekendOp: string;
            /** @description Voor de gemeente het hele nummer, voor anderen met sterren. */
            iban: string;
            rekeninghouder: string;
            /**
             * Format: date
             * @description Na 36 maanden zonder incasso vervalt een machtiging.
             * @example 2026-03-14
             */
            geldigTotEnMet: string;
        };
        Intrekking: {
            /**
             * Format: date
             * @description Datum.
             * @example 2026-03-14
             */
            ingetrokkenOp: string;
        };
        /** @description Wie er is ingelogd, zoals Opstap het token leest. */
        Inlog: {
            /**
             * @description Kenmerk van wie handelt; geen naam.
             * @example balie-7
             */
            wie: string;
            /**
             * @example [
             *       "pashouder"
             *     ]
             */
            rollen: ("pashouder" | "centralist" | "gemeente" | "vervoerder")[];
            /** @example harlingen */
            gemeente: string;
            /**
             * @description De pas waar een pashouder bij kan. Ontbreekt als er nog geen pas is gekoppeld.
             * @example HRL-000001
             */
            pasnummer?: string;
            /**
             * @description Als iemand voor de pashouder handelt.
             * @enum {string}
             */
            mandaat?: "gemachtigde" | "wettelijkVertegenwoordiger" | "zorgprofessional";
        };
        Gezondheid: {
            /** @enum {string} */
            status: "ok";
        };
        /**
         * @example {
         *       "naam": "Gemeente Voorbeeld (verzonnen)",
         *       "iban": "NL91ABNA0417164300",
         *       "incassantId": "DE98ZZZ09999999999",
         *       "painVersie": "pain.008.001.08",
         *       "betaaltermijnDagen": 30,
         *       "incassodatum": "2027-01-25",
         *       "adres": [
         *         "Postbus 1",
         *         "1000 AA Voorbeeldstad"
         *       ],
         *       "bezwaarAan": [
         *         "Gemeente Voorbeeld, afdeling bezwaar",
         *         "Postbus 1",
         *         "1000 AA Voorbeeldstad"
         *       ],
         *       "contact": "telefoon 14 0000 (verzonnen)"
         *     }
         */
        IncassogegevensOutput: {
            /** @description Naam van de gemeente bij de bank. */
            naam: string;
            /**
             * @description Rekeningnummer.
             * @example NL91ABNA0417164300
             */
            iban: string;
            /**
             * @description Incassant-id van de bank.
             * @example DE98ZZZ09999999999
             */
            incassantId: string;
            /**
             * Format: date
             * @description Dag waarop de bank afschrijft.
             * @example 2026-03-14
             */
            incassodatum: string;
            /**
             * @default pain.008.001.08
             * @enum {string}
             */
            painVersie: "pain.008.001.02" | "pain.008.001.08";
            /** @default 30 */
            betaaltermijnDagen: number;
            /** @description Adres van de gemeente op de factuur. */
            adres: string[];
            /** @description Waar iemand een bezwaar heen stuurt. */
            bezwaarAan: string[];
            /** @description Hoe iemand de gemeente bereikt over de factuur. */
            contact: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    beoordeelRit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ritaanvraag"];
            };
        };
        responses: {
            /** @description De beoordeling, ook als de rit niet mag. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ritbeoordeling"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesRitten: {
        parameters: {
            query?: {
                pasnummer?: string;
                van?: string;
                tot?: string;
                status?: "geboekt" | "gereden" | "geannuleerd" | "loosgemeld";
                na?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De ritten op volgorde van vertrek. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rittenlijst"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    boekRit: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen kenmerk van dit verzoek. Met hetzelfde kenmerk gebeurt niets twee keer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Boekingsaanvraag"];
            };
        };
        responses: {
            /** @description De rit is geboekt. */
            201: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Boeking"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De rit mag niet, of de sleutel hoort bij een ander verzoek. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Weigering"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesRit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de rit. */
                ritnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De rit. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rit"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigRit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de rit. */
                ritnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ritwijziging"];
            };
        };
        responses: {
            /** @description De rit is veranderd, met een nieuwe prijs, of was al zo. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rit"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De rit mag zo niet, of kan niet meer veranderen. De rit blijft zoals hij was. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Weigering"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beoordeelWijziging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de rit. */
                ritnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ritwijziging"];
            };
        };
        responses: {
            /** @description De beoordeling, ook als de rit zo niet mag. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ritbeoordeling"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De rit kan niet meer veranderen. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Weigering"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    annuleerRit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de rit. */
                ritnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Annulering"];
            };
        };
        responses: {
            /** @description De rit is geannuleerd. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rit"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De rit kan niet meer geannuleerd worden. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Weigering"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesReeksen: {
        parameters: {
            query?: {
                pasnummer?: string;
                na?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De reeksen, ook die beëindigd zijn. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ritreekslijst"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    startReeks: {
        parameters: {
            query?: never;
            header: {
                /** @description Uw eigen kenmerk van dit verzoek. Met hetzelfde kenmerk gebeurt niets twee keer. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ritreeksaanvraag"];
            };
        };
        responses: {
            /** @description De reeks loopt. Per datum staat erbij of de rit geboekt is. */
            201: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ritreeksoverzicht"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De sleutel hoort bij een ander verzoek. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Weigering"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesReeks: {
        parameters: {
            query?: {
                van?: string;
                tot?: string;
                na?: string;
            };
            header?: never;
            path: {
                /** @description Nummer van de reeks. */
                reeksnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De reeks met een bladzijde van haar datums. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ritreeksoverzicht"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beeindigReeks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de reeks. */
                reeksnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reeksbeeindiging"];
            };
        };
        responses: {
            /** @description De reeks stopt; met haar datums vanaf de laatste dag. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ritreeksoverzicht"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De reeks is al op een andere manier beëindigd. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Weigering"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    meldUitvoering: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de rit. */
                ritnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ritmelding"];
            };
        };
        responses: {
            /** @description De melding is verwerkt; dezelfde melding nog eens verandert niets. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ritstand"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De rit is nog niet vertrokken, al anders gemeld of geannuleerd. Er verandert niets. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Weigering"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesVervoersopdrachten: {
        parameters: {
            query?: {
                datum?: string;
                /** @description Alleen bij datum. Zonder status: de geboekte ritten. */
                status?: "geboekt" | "gereden" | "geannuleerd" | "loosgemeld";
                gewijzigdSinds?: string;
                na?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De opdrachten, op volgorde van vertrek of wijziging. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vervoersopdrachtenlijst"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesStiptheid: {
        parameters: {
            query: {
                /** @description Datum. */
                van: string;
                /** @description Datum. */
                tot: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De cijfers, in totaal, per dag en per vervoerder. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stiptheid"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    verleenPas: {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pasaanvraag"];
            };
        };
        responses: {
            /** @description De pas is verleend. */
            201: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pas"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description De sleutel hoort bij een ander verzoek. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Weigering"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesPas: {
        parameters: {
            query?: {
                peildatum?: string;
            };
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De pas. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pas"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    wijzigPas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pasverandering"];
            };
        };
        responses: {
            /** @description De pas is veranderd, of was al zo. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasNaVerandering"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    zoekPassen: {
        parameters: {
            query?: {
                na?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Paszoekvraag"];
            };
        };
        responses: {
            /** @description De passen die passen bij de vraag. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Passenlijst"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesReizigersbudget: {
        parameters: {
            query?: {
                /** @description Voor welke dag van dit jaar het antwoord geldt: het budget kan in de loop van een jaar veranderen. Zonder: vandaag, of de dag van dit jaar die daar het dichtst bij ligt. */
                peildatum?: string;
            };
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
                /** @description Kalenderjaar. */
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het reizigersbudget. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reizigersbudget"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesInzagen: {
        parameters: {
            query?: {
                na?: string;
            };
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De nieuwste eerst. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inzagenlijst"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesGegevens: {
        parameters: {
            query?: {
                na?: string;
            };
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Eerst wat er bij de pas staat, dan het logboek; een bladzijde tegelijk. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gegevens"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesCorrectieverzoeken: {
        parameters: {
            query?: {
                na?: string;
            };
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De verzoeken. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correctieverzoekenlijst"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    vraagCorrectie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correctiewens"];
            };
        };
        responses: {
            /** @description Het verzoek ligt bij de gemeente. */
            201: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correctieverzoek"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesOpenCorrectieverzoeken: {
        parameters: {
            query?: {
                na?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De oudste eerst. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correctieverzoekenlijst"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    handelCorrectieAf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
                /** @description Nummer van het verzoek. */
                nummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Correctiebesluit"];
            };
        };
        responses: {
            /** @description Het verzoek is afgehandeld; nog eens hetzelfde verandert niets. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Correctieverzoek"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is al anders afgehandeld. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    koppelPas: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Koppelverzoek"];
            };
        };
        responses: {
            /** @description Uw inlog is gekoppeld. */
            201: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Koppeling"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is niets gekoppeld. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er zijn vandaag te veel verkeerde codes gegeven. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    maakKoppelcode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De code; hij is daarna nergens meer te lezen. */
            201: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Koppelcode"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesKoppelingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De koppelingen, ook de ingetrokken. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Koppelingenlijst"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekKoppelingIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
                /** @description Nummer van de koppeling. */
                koppelnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De koppeling is ingetrokken. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Koppeling"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    zoekLocaties: {
        parameters: {
            query: {
                /** @description Een naam of een deel daarvan. */
                zoek: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De plaatsen die het beste passen. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Locatielijst"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesLocatie: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de locatie. */
                locatieId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De plaats. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Locatie"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesBeleid: {
        parameters: {
            query?: {
                datum?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De regels die op die dag gelden. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regeling"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    beoordeelAbonnementstarief: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Regimevraag"];
            };
        };
        responses: {
            /** @description Het oordeel, met elke stap. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regimebesluit"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesBijdragen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
                /** @description Kalenderjaar. */
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De bijdragen. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijdrageoverzicht"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    verleenVrijstelling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
                /** @description Kalenderjaar. */
                jaar: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vrijstellingsaanvraag"];
            };
        };
        responses: {
            /** @description Het besluit. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vrijstellingsbesluit"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekVrijstellingIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
                /** @description Kalenderjaar. */
                jaar: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het is ingetrokken. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Vrijstellingsbesluit"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesBijdrageruns: {
        parameters: {
            query?: {
                jaar?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De runs op volgorde. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijdrageruns"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    startBijdragerun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Runaanvraag"];
            };
        };
        responses: {
            /** @description Deze run was er al. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijdragerun"];
                };
            };
            /** @description De run is begonnen. Lees de voortgang met _links.self. */
            201: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijdragerun"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet; er is niets veranderd. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesBijdragerun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de run: het jaar en een volgnummer. */
                runnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De run. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijdragerun"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesBijdrageregels: {
        parameters: {
            query?: {
                na?: string;
            };
            header?: never;
            path: {
                /** @description Nummer van de run: het jaar en een volgnummer. */
                runnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De regels. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijdrageregels"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    stelBijdragerunVast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de run: het jaar en een volgnummer. */
                runnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De run. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijdragerun"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet; er is niets veranderd. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesIncassobestand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de run: het jaar en een volgnummer. */
                runnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet; er is niets veranderd. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesBoekhouding: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de run: het jaar en een volgnummer. */
                runnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bestand. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesFactuur: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de run: het jaar en een volgnummer. */
                runnummer: string;
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De factuur. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet; er is niets veranderd. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    meldIncassoverwerking: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de run: het jaar en een volgnummer. */
                runnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Incassoverwerking"];
            };
        };
        responses: {
            /** @description De run. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bijdragerun"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet; er is niets veranderd. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    meldStornos: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de run: het jaar en een volgnummer. */
                runnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Stornomelding"];
            };
        };
        responses: {
            /** @description Verwerkt. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verwerkingen"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet; er is niets veranderd. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    meldBetalingen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van de run: het jaar en een volgnummer. */
                runnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Betalingsmelding"];
            };
        };
        responses: {
            /** @description Verwerkt. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verwerkingen"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Dit kan nu niet; er is niets veranderd. */
            409: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesMachtiging: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De machtiging. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Machtiging"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    legMachtigingVast: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Machtigingaanvraag"];
            };
        };
        responses: {
            /** @description De machtiging ligt vast. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Machtiging"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    trekMachtigingIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer op de vervoerspas. */
                pasnummer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De machtiging is ingetrokken. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Intrekking"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesIncassogegevens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De gegevens. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncassogegevensOutput"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    legIncassogegevensVast: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Incassogegevens"];
            };
        };
        responses: {
            /** @description De gegevens liggen vast. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncassogegevensOutput"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is te groot. */
            413: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het verzoek is geen JSON. */
            415: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesInlog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wie u bent. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Inlog"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er is geen geldig token. */
            401: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Hoe u zich bekendmaakt. */
                    "WWW-Authenticate"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Deze rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Niet gevonden, of niet van u. */
            404: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Te veel verzoeken achter elkaar. Wacht even. */
            429: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesGezondheid: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het systeem werkt en kan bij zijn opslag. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezondheid"];
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
    leesOpenapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het OpenAPI-document. */
            200: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Elke pagina mag dit lezen. */
                    "access-control-allow-origin"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description De invoer klopt niet; alle fouten staan erbij. */
            400: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Elke pagina mag dit lezen. */
                    "access-control-allow-origin"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het adres of de kop van het verzoek is te lang. */
            431: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Elke pagina mag dit lezen. */
                    "access-control-allow-origin"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Er ging bij ons iets mis. */
            500: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Elke pagina mag dit lezen. */
                    "access-control-allow-origin"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
            /** @description Het is nu te druk. Probeer het zo opnieuw. */
            503: {
                headers: {
                    /** @description Versie van de API. */
                    "API-Version"?: string;
                    /** @description Na hoeveel seconden u het opnieuw kunt proberen. */
                    "Retry-After"?: number;
                    /** @description Elke pagina mag dit lezen. */
                    "access-control-allow-origin"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Probleem"];
                };
            };
        };
    };
}
