export const helpText = `Rolecast publishes the job postings of a site as feeds, JSON-LD and pages.

  rolecast serve [PATH]              serve a folder, and read it again when it changes
  rolecast check [PATH]              say what is missing or wrong, and where to write it
  rolecast collect [PATH]            print what is read as JSON (schemas/snapshot.schema.json)
  rolecast init [PATH]               write a rolecast.yaml with what is recognised in a folder
  rolecast build [PATH] --out DIR    write the pages and feeds as files for any static host
  rolecast inject [PATH] --out DIR   put JSON-LD and feeds into the site that Hugo or MkDocs built in DIR
  rolecast notify [PATH]             tell search engines and the hub what changed since the last time
  rolecast publish [PATH] --to kv    write the edition, path by path, where a Worker serves it: kv, r2, assets
  rolecast prose                     print how well the rules about prose do

PATH is the folder of a Hugo or MkDocs site, or of Markdown files: this one where it is left out.
It needs no configuration. A rolecast.yaml in it says what cannot be recognised.

  --section FOLDER   where the postings are, where that is not recognised
  --url ADDRESS      where the pages and feeds are served: https://lanternworks.example/jobs/
  --config FILE      another configuration than PATH/rolecast.yaml
  --ledger FILE      where it is remembered when a posting without a date was first seen
  --port NUMBER      serve: 8787 where it is left out; 0 chooses a free one
  --host HOST        serve: 127.0.0.1 where it is left out, which only this machine can reach
  --log FORMAT       serve: a line for each request, as json or text; off where it is left out
  --out DIR          build: the folder to write; it is replaced as a whole. inject: the built site
  --for HOSTS        build: netlify, cloudflare, vercel, apache, nginx or none: how to say 308 and 410 there
  --compress FORMS   build: gz, br or both (gz,br): compressed files beside the others
  --link             build: make DIR a symbolic link, which is switched in one step
  --metrics          serve: answer /metrics, for Prometheus; keep it from the public in your proxy
  --dry-run          notify: show what would be sent, and send nothing
  --to STORE         publish: kv, r2, or assets (with --out DIR: the folder of the Worker's static assets)
  --local            publish: into what wrangler dev serves from, on this machine
  --wrangler FILE    publish: the Worker's configuration: wrangler.stored.toml where it is left out
  --ahead DAYS       publish: how far coming openings and closings are published ahead: 90 where it is left out
  --force            init: write over a rolecast.yaml that is there. publish: write all anew
  --format FORMAT    check: text, json, github or sarif
  --fail-on LEVEL    check: error where it is left out, or warning
  --boards LIST      check: say what these job boards will refuse: indeed,jooble, or all
  --explain CODE     check: print what docs/diagnostics.md says about a code
  --no-cache         build, check, collect, publish, inject, notify: read everything anew
  --help, --version

Exit code: 0; 1 where check found something to put right; 2 where it could not run.`;
