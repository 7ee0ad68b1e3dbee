# The product alone: built in one stage, run in another by an account without privileges.
FROM node:24-bookworm-slim AS build
WORKDIR /docket
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build && npm prune --omit=dev --omit=optional

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /docket
COPY --from=build /docket/node_modules ./node_modules
COPY --from=build /docket/dist ./dist
COPY --from=build /docket/package.json ./
RUN mkdir /files && chown node:node /files
USER node
VOLUME /files
ENV DOCKET_FILES=/files HOST=0.0.0.0 PORT=3000
EXPOSE 3000
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
