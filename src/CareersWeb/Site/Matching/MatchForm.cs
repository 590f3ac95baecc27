namespace CareersWeb.Site.Matching;

/// <summary>Reads the form "What suits me" as it was sent, on its page and in its embed.</summary>
internal static class MatchForm
{
    /// <summary>The fields; null when what was sent is no form, or is one that breaks the limits of forms.</summary>
    public static async Task<IFormCollection?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!request.HasFormContentType) return null;
        try
        {
            return await request.ReadFormAsync(cancellationToken);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
