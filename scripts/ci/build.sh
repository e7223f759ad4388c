#!/usr/bin/env bash
# Builds the site into dist/. SITE and BASE say where it will be served.
set -euo pipefail
cd "$(dirname "$0")/../.."

npm ci --ignore-scripts
npm run build
