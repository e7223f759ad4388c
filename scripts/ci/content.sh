#!/usr/bin/env bash
# Checks the content, with annotations on the lines of the pull request; then says what the change does to it:
# as text in change.txt, and as Markdown in the summary of the run. Fails where an id vanished, once both are written.
set -euo pipefail
cd "$(dirname "$0")/../.."

npm ci --ignore-scripts
npm run -s check -- --format github

# A pull request is checked out as its merge into the branch: the first parent is that branch.
base=$(git rev-parse --verify 'HEAD^1')
failed=0
npm run -s diff -- "$base" --format text --output change.txt || failed=$?
npm run -s diff -- "$base" --format markdown --output "$GITHUB_STEP_SUMMARY" || failed=$?
exit "$failed"
