// Prints what Microsoft's own reader finds in a manifest, as JSON. A program of its own, since that reader loads a module
// in a way that jest does not let it.
import manifests from "office-addin-manifest";

console.log(JSON.stringify(await manifests.OfficeAddinManifest.readManifestFile(process.argv[2])));
