#!/usr/bin/env bash
# Judges a ride, books it, reads it and cancels it. OPSTAP_TOKEN: of a centralist of Harlingen.
set -euo pipefail
url=${OPSTAP_URL:-http://127.0.0.1:3000/v1}
# A week from now at noon UTC: not in the way of the ride that the README books.
day=${1:-$(date -u -d '+7 days' +%F 2>/dev/null || date -u -v+7d +%F)}

call() { # method path [curl arguments]
  curl -sS -X "$1" "$url$2" -H "Authorization: Bearer $OPSTAP_TOKEN" -H 'Content-Type: application/json' "${@:3}"
}
# One field of an answer, without another program: enough to show it; use a JSON parser in earnest.
field() { grep -oE "\"$1\":(\"[^\"]*\"|[0-9]+)" | head -n1 | cut -d: -f2- | tr -d '"'; }

ride='{"pasnummer":"HRL-000001","van":{"locatieId":"harlingen-voorstraat"},"naar":{"locatieId":"franeker-station"},"vertrek":"'$day'T12:00:00Z"}'

judged=$(call POST /ritbeoordelingen -d "$ride")
echo "judged: $(field uitkomst <<<"$judged"), $(field totaalCent <<<"$judged") cents"

# The key is new for each intention and the same for each attempt: sent twice, the ride is booked once.
key="voorbeeld-$day-$$"
booked=$(call POST /ritten -H "Idempotency-Key: $key" -d "$ride")
again=$(call POST /ritten -H "Idempotency-Key: $key" -d "$ride")
number=$(field ritnummer <<<"$booked")
[ -n "$number" ] || { echo "not booked: $booked" >&2; exit 1; }
[ "$number" = "$(field ritnummer <<<"$again")" ] || { echo 'booked twice' >&2; exit 1; }
echo "booked: $number"

echo "read: $(call GET "/ritten/$number" | field status)"
echo "cancelled: $(call PUT "/ritten/$number/annulering" -d '{"reden":"voorbeeld"}' | field status)"
