#!/usr/bin/env bash
# Called by ask-cli, when it is there, in place of its own build: the zip is always made from the source as it is now, and
# it is the one that the dry run checks. Without this file (on Windows, say) ask-cli zips lambda/dist, which
# `npm run build` made: the same files.
# $1: where the zip is to be, absolute. $2: "true" when ask-cli was called with --debug.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
node scripts/build.mjs
cp dist/spasm-coach.zip "$1"
