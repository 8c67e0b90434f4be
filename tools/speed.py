#!/usr/bin/env python3
"""How fast dates are found: CPU seconds of `regesta inspect --only dates --jsonl`, all threads and start-up told apart.

    tools/speed.py TEXTS.jsonl…            # {"text"} a line: what the inputs are made of
    REGESTA=./regesta tools/speed.py …     # the program to measure, words of a command

Texts are repeated or cut to each size. What an empty input costs is taken off as start-up. Figures are user + system time of the
process (Linux, macOS), so that a busy machine disturbs them little; the just-in-time compiler is in them. 'ns/B' over growing sizes
of one kind shows whether time grows with length alone. Heap: the largest rest after a collection, as -Xlog:gc tells it.
"""
import json, os, re, resource, shlex, subprocess, sys, tempfile

REGESTA = shlex.split(os.environ.get('REGESTA', './regesta'))


def texts(files):
    for name in files:
        with open(name, encoding='utf-8') as lines:
            yield from (json.loads(line)['text'] for line in lines if line.strip())


def cut(base, size):
    return (base * (size // len(base) + 1))[:size]


def many(parts, size):
    done, turn = 0, 0
    while done < size:
        part = parts[turn % len(parts)]
        yield part
        done, turn = done + len(part), turn + 1


def kinds(parts):
    base = '\n\n'.join(parts) + '\n\n'
    line = base.replace('\n', ' ')
    for size, name in ((10_000, '10 KB'), (1_000_000, '1 MB'), (50_000_000, '50 MB')):
        yield 'documents', name, many([part for part in parts if len(part) <= size] or [cut(base, size)], size)
    for size, name in ((10_000, '10 KB'), (1_000_000, '1 MB'), (5_000_000, '5 MB')):
        yield 'one document', name, [cut(base, size)]
    for size, name in ((1_000_000, '1 MB'), (5_000_000, '5 MB')):
        yield 'one line', name, [cut(line, size)]
    for count, name in ((100_000, '100,000'), (1_000_000, '1,000,000')):
        yield '"last last …"', name, ['last ' * count]
    for size, name in ((1_000_000, '1 MB'), (10_000_000, '10 MB')):
        yield 'digits', name, ['1' * size]


def write(path, documents):
    size = 0
    with open(path, 'w', encoding='utf-8') as out:
        for number, text in enumerate(documents):
            size += len(text.encode())
            out.write(json.dumps({'id': str(number), 'text': text, 'dct': '1998-03-02'}, ensure_ascii=False) + '\n')
    return size


def run(path, folder):
    log = os.path.join(folder, 'gc')
    options = os.environ.get('JAVA_TOOL_OPTIONS', '') + ' -Xlog:gc:file=' + log
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ended = subprocess.run(
        REGESTA + ['inspect', '--only', 'dates', '--jsonl', path, '--out', os.path.join(folder, 'out')],
        env={**os.environ, 'JAVA_TOOL_OPTIONS': options}, stderr=subprocess.PIPE, text=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if ended.returncode:
        sys.exit('failed: ' + ended.stderr)
    heap = [int(kept) for kept in re.findall(r'->(\d+)M\(', open(log).read())]
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, max(heap, default=0)


def main(files):
    parts = list(texts(files))
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, 'in.jsonl')
        write(path, [])
        start = min(run(path, folder)[0] for _ in range(3))
        print(f'start-up: {start:.2f} CPU s')
        for kind, name, documents in kinds(parts):
            size = write(path, documents)
            seconds, heap = run(path, folder)
            seconds = max(seconds - start, 0.001)
            print(f'{kind:14} {name:>9}: {seconds:7.2f} CPU s  {size / 1e6 / seconds:6.2f} MB/s  '
                  f'{seconds * 1e9 / size:8.0f} ns/B  heap {heap} MB', flush=True)


if __name__ == '__main__':
    main(sys.argv[1:])
