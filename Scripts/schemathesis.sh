#!/usr/bin/env bash
# The interface of a running site against its own OpenAPI document, by schemathesis, all checks, with a token of everything.
# usage: schemathesis.sh TAIZHANG [SECONDS]     needs: pip install schemathesis
set -euo pipefail
cd "$(dirname "$0")/.."
program=$(realpath "$1")
seconds=${2:-300}
folder=$(mktemp -d)
export TAIZHANG_DATA=$folder/ledger
server=
trap '[ -n "$server" ] && kill "$server" && wait "$server"; rm -rf "$folder"' EXIT
"$program" init --place 砚溪县 > /dev/null
"$program" import Samples/yanxi-county/2025.txt > /dev/null
"$program" review accept > /dev/null
"$program" account add 试验 --office 督查室 --role supervisor --role lead --role window --role leader --role admin > /dev/null
token=$("$program" token add 试验 --scope read --scope write --scope file --days 1)
"$program" checkpoint > /dev/null
"$program" serve --port 0 --address-rate 0 --account-rate 0 > "$folder/address" 2> "$folder/log" &
server=$!
for _ in $(seq 100); do [ -s "$folder/address" ] && break; sleep 0.1; done
address=$(sed 's/.*http/http/' "$folder/address")
mkdir -p out
status=0
schemathesis --config-file Scripts/schemathesis.toml run "$address/api/v1/openapi.json" --checks all --max-time "$seconds" \
  --header "Authorization: Bearer $token" --warnings off --report json --report-dir out/schemathesis \
  || status=$?
grep -v ' notice ' "$folder/log" | head || true
"$program" verify | head -3
exit $status
