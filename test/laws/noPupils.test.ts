import { findMechanism, fraction, isZero, schoolYearsOfCounts, type ModelInput } from "../../engine/index.js";
