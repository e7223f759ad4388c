#!/usr/bin/env bash
# Comments on a pull request what it changes, after its run.
set -euo pipefail
cd "$(dirname "$0")/../.."

node scripts/comment.ts
