"""Runs rss2email with a box of its own, and gives the mails in it."""
import os, subprocess, sys

def mails(folder, *first):
    config, data, box, post = (os.path.join(folder, name) for name in ('r2e.cfg', 'r2e.json', 'box', 'post'))
    r2e = lambda *a: subprocess.run(['r2e', '-c', config, '-d', data, *a], check=True, stdout=sys.stderr)
    if not os.path.exists(config):
        os.mkdir(box)
        open(post, 'w').write(f'#!/bin/sh\nexec cat > {box}/$(date +%s%N).$$\n')
        os.chmod(post, 0o755)
        open(config, 'w').write(f'[DEFAULT]\nto = ada@lanternworks.example\nsendmail = {post}\nuse-publisher-email = False\n')
        r2e(*first)
    r2e('run')
    return [open(os.path.join(box, name)).read() for name in sorted(os.listdir(box))]
