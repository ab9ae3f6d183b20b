"""Puts feeds and JSON-LD for job postings into the site that MkDocs has built, by `rolecast inject`.

In mkdocs.yml (MkDocs 1.4 or later): `hooks: [rolecast_hook.py]`. The program is what the variable ROLECAST says, which
the action with `command: install` sets for the steps after it, else `npx rolecast`.
"""

import os
import shlex
import subprocess

from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority


@event_priority(-100)  # After every plugin that writes pages.
def on_post_build(config, **_):
    program = shlex.split(os.environ.get("ROLECAST", "npx rolecast"))
    sources = os.path.dirname(os.path.abspath(config["config_file_path"]))
    ended = subprocess.run([*program, "inject", sources, "--out", config["site_dir"]])
    if ended.returncode != 0:
        raise PluginError(
            f"rolecast inject ended with {ended.returncode}; the program was {shlex.join(program)}, from the variable ROLECAST"
        )
