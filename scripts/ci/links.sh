#!/usr/bin/env bash
# Looks at the addresses of all sources; leaves the new ledger and the report in links/.
set -euo pipefail
cd "$(dirname "$0")/../.."

npm ci --ignore-scripts
mkdir -p links
npm run -s links -- --ledger links/ledger.json --report links/report.md
