#!/usr/bin/env python3
"""Says whether a change of the rules helps, document by document.

  tools/compare.py SCORER GOLD BEFORE AFTER --figure value/F1 [--folds 10] [--draws 500]

SCORER is the scorer of dates or of statements of the shared folder; a figure is named by its place in the scorer's JSON
(value/F1, strict/F1, by_kind/relative/value_recall; joint_strict/F1). Documents without an answer in both are left out.
BEFORE and AFTER are what `regesta inspect --jsonl` wrote before and after the change. Printed are, for each figure asked for:

  the figure before and after, over all documents;
  folds: the documents, in the order of a digest of their names, dealt into K parts, and in how many of them the
         figure rose, stayed and fell. A rule that was written for one document moves one part only;
  draws: paired bootstrap over documents (Efron 1979): the middle 95 % of the difference in D draws with replacement,
         and the share of draws in which the change did not help.

A change is kept when no more parts fall than rise and the share is small. Ends with 0; with 1 where --keep is given
and a figure does not pass. Needs Python 3 only.
"""
import argparse
import hashlib
import importlib.util
import json
import os
import random
import sys


def module(path):
    """The scorer as a module; its own neighbours are found beside it."""
    sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
    spec = importlib.util.spec_from_file_location('scorer', path)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded


def lines(path):
    with open(path, encoding='utf-8') as file:
        return {one['id']: one for one in map(json.loads, filter(str.strip, file))}


def at(scores, path):
    for key in path.split('/'):
        scores = scores.get(key, {}) if isinstance(scores, dict) else {}
    return float(scores) if isinstance(scores, (int, float)) else 0.0


def scored(scorer, gold, system, chosen, figures):
    """The figures over these documents; one that is chosen twice counts twice."""
    some, answers = {}, {}
    for place, name in enumerate(chosen):
        key = '%s#%d' % (name, place)
        some[key] = {**gold[name], 'id': key}
        if name in system:
            answers[key] = system[name]
    if hasattr(scorer, 'load_gold'):  # the scorer of statements: a list of documents, the statements of each, two answers
        scores = scorer.score(list(some.values()), {key: answer['statements'] for key, answer in answers.items()})[0]
    else:
        scores = scorer.score(some, answers)
    return [at(scores, figure) for figure in figures]


def parts(names, count):
    dealt = sorted(names, key=lambda name: hashlib.sha256(name.encode()).hexdigest())
    return [dealt[part::count] for part in range(min(count, len(dealt)))]


def main():
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ('scorer', 'gold', 'before', 'after'):
        ask.add_argument(name)
    ask.add_argument('--figure', action='append', required=True)
    ask.add_argument('--folds', type=int, default=10)
    ask.add_argument('--draws', type=int, default=500)
    ask.add_argument('--keep', action='store_true')
    told = ask.parse_args()
    scorer = module(told.scorer)
    gold, before, after = lines(told.gold), lines(told.before), lines(told.after)
    names = sorted(name for name in gold if name in before and name in after)
    figures = told.figure

    whole = [scored(scorer, gold, system, names, figures) for system in (before, after)]
    folds = [[scored(scorer, gold, system, part, figures) for system in (before, after)]
             for part in parts(names, told.folds)]
    chance, differences = random.Random(20261124), []
    for _ in range(told.draws):
        drawn = [chance.choice(names) for _ in names]
        old, new = (scored(scorer, gold, system, drawn, figures) for system in (before, after))
        differences.append([b - a for a, b in zip(old, new)])

    passed = True
    for which, figure in enumerate(figures):
        a, b = whole[0][which], whole[1][which]
        moved = [round(new[which] - old[which], 6) for old, new in folds]
        rose, fell = sum(m > 0 for m in moved), sum(m < 0 for m in moved)
        spread = sorted(difference[which] for difference in differences) or [0.0]
        low, high = spread[int(0.025 * (len(spread) - 1))], spread[int(0.975 * (len(spread) - 1))]
        not_better = sum(d <= 0 for d in spread) / len(spread)
        print('%-16s %6.2f -> %6.2f  (%+.2f)   parts: %d rose, %d stayed, %d fell   95 %% %+.2f … %+.2f   no better in %.1f %% of draws'
              % (figure, a, b, b - a, rose, len(moved) - rose - fell, fell, low, high, 100 * not_better))
        passed = passed and b >= a and rose >= fell
    return 0 if passed or not told.keep else 1


if __name__ == '__main__':
    sys.exit(main())
