#!/usr/bin/env bash
# Measures Regesta on the development corpora and prints one table.
#
#   tools/measure.sh [SHARED] [--only dates,edtf,statements,pages,pdf,story] [--keep DIR]
#
# SHARED is the folder with the corpora and scorers (or REGESTA_SHARED; else ../shared beside this
# project). REGESTA is the command to measure, default ./regesta of this project. Needs bash, tar and
# Python 3; PDF also python3-levenshtein. What was written is kept in DIR, else thrown away.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
shared=${REGESTA_SHARED:-$project/../shared}
regesta=${REGESTA:-$project/regesta}
parts=story,dates,edtf,statements,pages,pdf
keep=

while [ $# -gt 0 ]; do
  case $1 in
    --only) parts=$2; shift 2 ;;
    --keep) keep=$2; shift 2 ;;
    -h|--help) sed -n '2,8s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) shared=$1; shift ;;
  esac
done
[ -d "$shared/corpora" ] || { echo "measure: no corpora in $shared" >&2; exit 2; }
shared=$(cd "$shared" && pwd)

if [ -n "$keep" ]; then
  mkdir -p "$keep"; work=$(cd "$keep" && pwd)
else
  work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
fi
tools=$shared/tools
TIMEFORMAT='%U %S'

wanted() { case ",$parts," in *",$1,"*) return 0 ;; *) return 1 ;; esac }

# runs inspect; a refused line is no failure of the measurement. Prints CPU seconds.
inspect() {
  local spent code=0
  spent=$({ time "$regesta" inspect "$@" > "$work/inspect.out" 2> "$work/inspect.err"; } 2>&1) || code=$?
  # 1 is "done, some refused", and then it says so; anything else is a failure
  [ "$code" -eq 0 ] || { [ "$code" -eq 1 ] && grep -q 'read, .* refused' "$work/inspect.err"; } || { cat "$work/inspect.err" >&2; echo "measure: inspect $* ended with $code" >&2; exit "$code"; }
  echo "$spent" | awk '{ printf "%.1f", $1 + $2 }'
}

# a row: what, corpus, amount, CPU seconds, figures
row() { printf '%-11s %-14s %10s %8s  %s\n' "$@"; }

figures() { python3 -c '
import json, sys
scores = json.load(sys.stdin)
def at(path):
    value = scores
    for key in path.split("/"):
        value = value.get(key, {}) if isinstance(value, dict) else {}
    return value
print("  ".join("%s %s" % (name, at(path)) for name, path in (pair.split("=") for pair in sys.argv[1:])))' "$@"; }

row what corpus amount "CPU s" figures
row ---- ------ ------ ----- -------

if wanted story; then
  story=$(ls "$shared"/seed/*.txt)
  published=$(python3 -c 'import json,sys; print(json.load(open(sys.argv[1]))["publicationDate"])' "$shared/seed/gold.json")
  cpu=$(inspect "$story" --published "$published" --json)
  cp "$work/inspect.out" "$work/story.json"
  result=$(python3 "$tools/seed/score.py" "$shared/seed/gold.json" "$story" "$work/story.json" | tail -n 1) || true
  row story founding "1 doc" "$cpu" "$result"
fi

if wanted dates; then
  for corpus in timebank aquaint wikiwars-dev; do
    in=$shared/corpora/temporal/$corpus.input.jsonl
    cpu=$(inspect --jsonl "$in" --out "$work/$corpus.jsonl" --only dates)
    result=$(python3 "$tools/temporal/score.py" "$shared/corpora/temporal/$corpus.gold.jsonl" "$work/$corpus.jsonl" --json |
      figures strict=strict/F1 relaxed=relaxed/F1 type=type/F1 value=value/F1)
    row dates "$corpus" "$(wc -l < "$in") docs" "$cpu" "$result"
  done
fi

if wanted edtf; then
  cases=$tools/temporal/edtf-cases.json
  python3 -c 'import json, sys
for case in json.load(open(sys.argv[1], encoding="utf-8"))["cases"]:
    print(json.dumps({"edtf": case["edtf"]}))' "$cases" > "$work/edtf-in.jsonl"
  cpu=$({ time "$regesta" edtf --jsonl "$work/edtf-in.jsonl" --out "$work/edtf.jsonl"; } 2>&1 | awk '{ printf "%.1f", $1 + $2 }')
  result=$(python3 "$tools/temporal/edtf_score.py" "$cases" "$work/edtf.jsonl" | sed 's/ = .*//; s/  */ /g' | paste -sd ';' - | sed 's/;/; /g')
  row edtf cases "$(wc -l < "$work/edtf-in.jsonl") dates" "$cpu" "$result"
fi

if wanted statements; then
  for kind in in gold; do
    gzip -dc "$shared/corpora/statements/polnear-dev.$kind.jsonl.gz" > "$work/polnear-$kind.jsonl"
  done
  cpu=$(inspect --jsonl "$work/polnear-in.jsonl" --out "$work/polnear.jsonl" --only statements)
  result=$(python3 "$tools/statements/score.py" "$work/polnear-gold.jsonl" "$work/polnear.jsonl" --json |
    figures joint-strict=joint_strict/F1 direct=joint_strict.direct/F1 indirect=joint_strict.indirect/F1 \
      mixed=joint_strict.mixed/F1 covered%=quote_attr/covered% speaker%=quote_attr/strict_all%)
  row statements polnear-dev "$(wc -l < "$work/polnear-in.jsonl") docs" "$cpu" "$result"
fi

# the list that inspect reads: every page of the gold file that has an input
list() { python3 -c '
import json, os, sys
folder, ending = sys.argv[1:]
for line in open(folder + "/gold.jsonl", encoding="utf-8"):
    gold = json.loads(line)
    names = [gold["id"] + ending, gold.get("file") or ""]
    file = next((n for n in names if n and os.path.isfile(folder + "/input/" + n)), None)
    if file and gold.get("split", "dev") == "dev":
        page = {"id": gold["id"], "file": "input/" + file, "url": gold.get("url"), "captured": gold.get("crawl")}
        print(json.dumps({k: v for k, v in page.items() if v}))' "$1" "$2" > "$1/list.jsonl"; }

unpack() { mkdir -p "$work/corpora"; tar -xzf "$shared/corpora/extraction/$1.tar.gz" -C "$work/corpora"; }

if wanted pages; then
  mkdir -p "$work/pages"
  for corpus in scrapinghub trafilatura wcxb fundus htmldate postlight; do
    unpack "$corpus"
    list "$work/corpora/$corpus" .html
    cpu=$(inspect --html-jsonl "$work/corpora/$corpus/list.jsonl" --out "$work/pages/$corpus.jsonl")
    result=$(python3 "$tools/extraction/score.py" --corpora "$work/corpora" --system "regesta=$work/pages" \
      --only "$corpus" --split dev | sed -E 's/^[^ ]+ +regesta +//; s/\b[a-z]+_n=[0-9]+ ?//g; s/=/ /g; s/([0-9]\.[0-9]{3})[0-9]*/\1/g')
    row pages "$corpus" "$(wc -l < "$work/corpora/$corpus/list.jsonl") pages" "$cpu" "$result"
  done
fi

if wanted pdf; then
  for corpus in pdf pdfi; do
    unpack "$corpus"
    list "$work/corpora/$corpus" .pdf
    cpu=$(inspect --pdf-jsonl "$work/corpora/$corpus/list.jsonl" --out "$work/$corpus.jsonl")
    if python3 -c 'import Levenshtein' 2>/dev/null; then
      python3 "$tools/extraction/score_pdf.py" "$work/corpora/$corpus" "regesta=$work/$corpus.jsonl" |
        while read -r _ kind result; do row pdf "$corpus/$kind" "$(wc -l < "$work/corpora/$corpus/list.jsonl") files" "$cpu" "$result"; done
    else
      row pdf "$corpus" "$(wc -l < "$work/corpora/$corpus/list.jsonl") files" "$cpu" "not scored: needs python3-levenshtein"
    fi
  done
fi
