# One machine: website and API on the embedded store. docs/machine.md says how to run it.
FROM node:24.21.0-bookworm-slim AS bouw
WORKDIR /opstap
COPY . .
RUN npm ci --no-audit --no-fund && npm run -s web

FROM node:24.21.0-bookworm-slim AS pakketten
WORKDIR /opstap
COPY package.json package-lock.json .npmrc ./
# No script of a package runs, and neither does what only development needs come along.
RUN npm ci --omit=dev --workspaces=false --ignore-scripts --no-audit --no-fund

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production OPSTAP_DATA=/data OPSTAP_LUISTER=0.0.0.0
WORKDIR /opstap
# What runs belongs to root: the account that it runs under can change nothing of it.
COPY --from=pakketten /opstap/node_modules node_modules
COPY package.json LICENSE ./
COPY domain domain
COPY functions functions
COPY --from=bouw /opstap/web/dist web/dist
RUN install -d -o node -g node -m 0700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "functions/local/beheer/gezond.ts"]
# Requests in flight are answered first, in ten seconds at most.
STOPSIGNAL SIGTERM
CMD ["node", "functions/local/start.ts"]
