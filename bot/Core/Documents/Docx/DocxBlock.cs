namespace TeamsIsms.Documents.Docx;

/// <summary>A piece of a document; they are read in order.</summary>
internal abstract record DocxBlock;

internal sealed record DocxTitle(string Text) : DocxBlock;

internal sealed record DocxHeading(string Text) : DocxBlock;

/// <summary>Names a part of what stands under a heading.</summary>
internal sealed record DocxSubheading(string Text) : DocxBlock;

/// <summary>A paragraph; lines of it are kept.</summary>
internal sealed record DocxSentence(string Text) : DocxBlock;

/// <summary>Something that is missing and has to be seen before the document is handed in.</summary>
internal sealed record DocxGap(string Text) : DocxBlock;

/// <summary>Names and values; one without a value is left out.</summary>
internal sealed record DocxFacts(IReadOnlyList<DocxFact> Facts) : DocxBlock;

internal sealed record DocxFact(string Name, string Value);

/// <summary>What follows begins a page.</summary>
internal sealed record DocxPageEnd : DocxBlock;

/// <param name="Png">Is shown as wide as the text.</param>
/// <param name="Width">In pixels, as the height; only their ratio matters.</param>
/// <param name="Text">Read to who does not see it.</param>
internal sealed record DocxPicture(byte[] Png, int Width, int Height, string Text) : DocxBlock;

/// <param name="Rows">As many cells each as there are columns.</param>
internal sealed record DocxGrid(IReadOnlyList<DocxColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : DocxBlock;

/// <param name="Head">Repeated at the top of every page.</param>
/// <param name="Width">The weight of the column.</param>
internal sealed record DocxColumn(string Head, int Width);
