#!/usr/bin/env bash
# Commits the ledger of links/ and keeps the issue of the report.
set -euo pipefail
cd "$(dirname "$0")/../.."

node scripts/record.ts --ledger links/ledger.json --report links/report.md
