using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace CareersWeb.Site;

/// <summary>
/// Who runs this copy of the site, and how to complain to them; the configuration section <c>Complaints</c>. Both are given or neither.
/// </summary>
public sealed partial class ComplaintOptions : IValidatableObject
{
    private const int LongestName = 120;
    private const int LongestContact = 254;
    private const string Mail = "mailto:";

    /// <summary>
    /// The person or organisation that runs this copy, as people should read it; at most 120 characters. Null: the pages say that nobody
    /// is named.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>
    /// Where to write: an e-mail address, or the address of a page that begins with <c>https://</c>; at most 254 characters.
    /// </summary>
    public string? Contact { get; init; }

    /// <summary>What a link to the contact leads to; null when nobody is named.</summary>
    internal string? Link => Contact is null || !IsMail ? Contact : Mail + Contact;

    private bool IsMail => Contact is { } contact && MailAddress().IsMatch(contact);

    private bool IsPage => Contact is { } contact && !contact.Any(char.IsWhiteSpace)
        && Uri.TryCreate(contact, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps && address.UserInfo.Length == 0;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Name is null && Contact is null) yield break;
        if (string.IsNullOrWhiteSpace(Name) || Name.Length > LongestName || Name.Any(char.IsControl))
            yield return new($"Complaints:Name is one line of 1 to {LongestName} characters that says who runs this site.");
        if (Contact is null || Contact.Length > LongestContact || !(IsMail || IsPage))
            yield return new($"Complaints:Contact is an e-mail address or begins with https://, and has at most {LongestContact} characters.");
    }

    // Narrower than mail allows: what stands in a link must not bring along subjects, copies or other people.
    [GeneratedRegex(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex MailAddress();
}
