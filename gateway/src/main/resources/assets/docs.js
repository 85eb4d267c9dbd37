// Shows the OpenAPI documents that the page names. No validator badge: it would send addresses to another host.
const services = JSON.parse(document.getElementById("docs").dataset.services);
window.ui = SwaggerUIBundle({
  urls: services,
  "urls.primaryName": new URLSearchParams(location.search).get("urls.primaryName") ?? services[0].name,
  dom_id: "#docs",
  deepLinking: true,
  displayRequestDuration: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
  plugins: [SwaggerUIBundle.plugins.DownloadUrl],
  layout: "StandaloneLayout",
});
