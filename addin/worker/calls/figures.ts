import { figuresView } from "../../present/results/figuresView.js";
import type { Handler } from "../handler.js";

export const figures: Handler<"figures"> = (desk, { scenario, year }) => figuresView(desk.input(), scenario, year);
