# Rolecast, serving a folder: docs/hosting/node.md tells how it is built and run.
# Add the digest (node:24-bookworm-slim@sha256:…) where the very same image is wanted again.
FROM node:24-bookworm-slim AS build
WORKDIR /src
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
# What npm would publish, with the versions of the lock file.
RUN npm run build \
 && npm pack --ignore-scripts --pack-destination /tmp \
 && mkdir /app \
 && tar -xzf /tmp/rolecast-*.tgz -C /app --strip-components=1 \
 && cp package-lock.json /app \
 && cd /app \
 && npm ci --omit=dev --omit=optional --omit=peer --ignore-scripts --no-audit --no-fund

FROM node:24-bookworm-slim
# git knows when postings were added and changed.
RUN apt-get update \
 && apt-get install -y --no-install-recommends git \
 && rm -rf /var/lib/apt/lists/* \
 && mkdir /state /site \
 && chown 1000:1000 /state
ENV NODE_ENV=production XDG_STATE_HOME=/state
COPY --from=build /app /app
USER 1000:1000
WORKDIR /site
VOLUME /state
EXPOSE 8787
HEALTHCHECK --interval=30s --timeout=3s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:8787/healthz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "/app/dist/node/rolecast.js"]
CMD ["serve", ".", "--host", "0.0.0.0", "--log", "json"]
