import * as fc from "fast-check";

fc.configureGlobal({ seed: 20020118 });
