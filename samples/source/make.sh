#!/bin/sh
# Makes those captures of the demonstration that are not written by hand: PDFs (needs Chromium) and WARC files (needs a JDK 25).
# Run in the top folder: samples/source/make.sh. The bytes are committed; a PDF made anew has another date inside.
set -eu
cd "$(dirname "$0")/../.."
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for page in weekly-ledger-2008-10-17 harbour-board-minutes-2022-03-30 harbour-board-minutes-2022-04-27; do
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --user-data-dir="$profile" \
    --no-pdf-header-footer --print-to-pdf="samples/northport/$page.pdf" "samples/source/$page.html" 2>/dev/null
done
java samples/source/Crawls.java
# a supplement that broke off on its way to the archive
head -c 9000 samples/northport/weekly-ledger-2008-10-17.pdf >samples/northport/weekly-ledger-2008-10-17-supplement-broken.pdf
