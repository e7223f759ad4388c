#!/usr/bin/env bash
# Licences of all packages and known faults in them, from the lock file: installs nothing but what it needs to be read.
set -euo pipefail
cd "$(dirname "$0")/../.."

npm ci --ignore-scripts
npm run -s dependencies
