using System.Text.Json.Serialization;
using TeamsIsms.Training.Questions;

namespace TeamsIsms.Training.Courses;

/// <summary>What people read before they are asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(PagedMaterial), "pages")]
[JsonDerivedType(typeof(DocumentMaterial), "document")]
[JsonDerivedType(typeof(LinkMaterial), "link")]
public abstract record CourseMaterial;

/// <summary>Cards in the chat, one after the other.</summary>
/// <param name="File">The file of the library they were read from; null when they were typed.</param>
public sealed record PagedMaterial(IReadOnlyList<MaterialPage> Pages, PinnedDocument? File = null) : CourseMaterial;

/// <param name="Title">Empty for the course's own.</param>
/// <param name="Text">Plain; its line breaks count.</param>
public sealed record MaterialPage(string Title, string Text, QuestionImage? Picture = null);

/// <summary>A document of the library, as it was when the course was written.</summary>
public sealed record DocumentMaterial(PinnedDocument Document) : CourseMaterial;

/// <param name="Address">https.</param>
public sealed record LinkMaterial(Uri Address) : CourseMaterial;
