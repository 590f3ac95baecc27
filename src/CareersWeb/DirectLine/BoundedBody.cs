namespace CareersWeb.DirectLine;

/// <summary>Reads a body that is not to be trusted to end.</summary>
internal static class BoundedBody
{
    /// <summary>Most bytes that are read; the protocol itself refuses activities far smaller than that.</summary>
    public const int MaximumBytes = 1_048_576;

    /// <summary>The whole body; null when it is longer than <see cref="MaximumBytes"/>. It can be asked for again.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var kept = request.HttpContext.Items;
        if (kept.TryGetValue(typeof(BoundedBody), out var before)) return (ReadOnlyMemory<byte>?)before;
        var body = await ReadOnceAsync(request, cancellationToken);
        kept[typeof(BoundedBody)] = body;
        return body;
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadOnceAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MaximumBytes) return null;
        using var body = new MemoryStream();
        var buffer = new byte[16_384];
        int read;
        while ((read = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (body.Length + read > MaximumBytes) return null;
            body.Write(buffer, 0, read);
        }

        return body.GetBuffer().AsMemory(0, (int)body.Length);
    }
}
