import type { CommentData, SheetData } from "../book/bookData.js";
import { nextId } from "../book/newBook.js";
import { invalidArgument, itemNotFound } from "../protocol/hostError.js";
import { HostObject, type Argument, type HostClass } from "../protocol/hostObject.js";
import { Area, givenArea } from "./area.js";
import { flag, text, whole } from "./given.js";
import type { OpenBook } from "./openBook.js";
import { rangeObject } from "./rangeClass.js";

interface Comment {
  readonly open: OpenBook;
  readonly sheet: SheetData;
  readonly comment: CommentData;
}

/** The comments of one sheet, or of all (null). */
interface Comments {
  readonly open: OpenBook;
  readonly sheet: SheetData | null;
}

const COMMENT: HostClass<Comment> = {
  name: "Comment",
  identity: ({ comment }) => ({ Id: comment.id }),
  members: {
    Id: { get: ({ comment }) => comment.id },
    Content: {
      get: ({ comment }) => comment.content,
      set: ({ open, sheet, comment }, value) => {
        open.needUnprotected(sheet);
        comment.content = text(value);
      },
    },
    AuthorName: { get: ({ comment }) => comment.author },
    Resolved: {
      get: ({ comment }) => comment.resolved,
      set: ({ comment }, value) => void (comment.resolved = flag(value)),
    },
    Delete: {
      call: ({ open, sheet, comment }) => {
        open.needUnprotected(sheet);
        sheet.comments = sheet.comments.filter((other) => other !== comment);
      },
    },
    GetLocation: {
      call: ({ open, sheet, comment: { row, column } }) =>
        rangeObject(new Area(open, sheet, { row, column, rows: 1, columns: 1 })),
    },
  },
};

const listed = ({ open, sheet }: Comments): readonly Comment[] =>
  open.data.sheets
    .filter((other) => sheet === null || other === sheet)
    .flatMap((owner) => owner.comments.map((comment) => ({ open, sheet: owner, comment })));

const AUTHOR = "Bruger";

/** One comment per cell. */
function add({ open, sheet }: Comments, cell: Argument, content: Argument): HostObject {
  const { sheet: owner, rect } = givenArea(open, cell, sheet);
  open.needUnprotected(owner);
  const isTaken = owner.comments.some(({ row, column }) => row === rect.row && column === rect.column);
  if (rect.rows !== 1 || rect.columns !== 1 || isTaken || text(content) === "") throw invalidArgument();
  const { row, column } = rect;
  const comment = { id: nextId(open.data), row, column, content: text(content), author: AUTHOR, resolved: false };
  owner.comments.push(comment);
  return HostObject.of(COMMENT, { open, sheet: owner, comment });
}

function orFail(comment: Comment | undefined): HostObject {
  if (!comment) throw itemNotFound("comment");
  return HostObject.of(COMMENT, comment);
}

function byCell(comments: Comments, cell: Argument): Comment | undefined {
  const { sheet, rect } = givenArea(comments.open, cell, comments.sheet);
  return listed(comments).find(
    (other) => other.sheet === sheet && other.comment.row === rect.row && other.comment.column === rect.column,
  );
}

const byId = (comments: Comments, id: Argument): Comment | undefined =>
  listed(comments).find(({ comment }) => comment.id === text(id));

const COLLECTION: HostClass<Comments> = {
  name: "CommentCollection",
  members: {
    Add: { call: add },
    GetCount: { call: (comments) => listed(comments).length },
    GetItemAt: { call: (comments, index) => orFail(listed(comments)[whole(index)]) },
    GetItemByCell: { call: (comments, cell) => orFail(byCell(comments, cell)) },
    GetItemOrNullObject: {
      call: (comments, id) => {
        const found = byId(comments, id);
        return found && HostObject.of(COMMENT, found);
      },
    },
  },
  items: (comments) => listed(comments).map((comment) => HostObject.of(COMMENT, comment)),
  item: (comments, id) => orFail(byId(comments, id)),
};

export const commentCollection = (open: OpenBook, sheet: SheetData | null): HostObject =>
  HostObject.of(COLLECTION, { open, sheet });
