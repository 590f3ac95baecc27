namespace BotProtocol.OverHttp;

/// <summary>An HTTP answer as a value: the host writes it as it stands.</summary>
/// <param name="Status">The status code.</param>
/// <param name="Body">JSON text, to be sent as <see cref="ContentType"/>.</param>
public sealed record DirectLineAnswer(int Status, string Body)
{
    /// <summary>The content type of every body.</summary>
    public const string ContentType = "application/json; charset=utf-8";

    /// <summary>
    /// Value of the <c>Retry-After</c> header; null to send none. In milliseconds, as the public Direct Line client reads it.
    /// </summary>
    public int? RetryAfter { get; init; }

    /// <summary>An error as Direct Line's clients expect it, for what the host itself refuses.</summary>
    /// <param name="status">400 to 599; never 403 for trouble in passing, which clients take as an expired token.</param>
    /// <param name="code">A stable code, for example <c>BadArgument</c>.</param>
    /// <param name="message">One plain sentence without anything internal.</param>
    public static DirectLineAnswer Error(int status, string code, string message) =>
        new(status, DirectLineJson.Write(new ErrorBody(new(code, message))));

    /// <summary>The same error with help before its message, and <c>help: true</c> beside it, which stock clients pass over.</summary>
    /// <param name="help">Plain words that cannot wait.</param>
    /// <exception cref="InvalidOperationException">This is no error.</exception>
    public DirectLineAnswer WithHelp(string help)
    {
        if (Status < 400) throw new InvalidOperationException("Only an error can lack an answer.");
        var error = DirectLineJson.ReadError(Body).Error;
        return this with { Body = DirectLineJson.Write(new ErrorBody(new(error.Code, $"{help}\n{error.Message}", true))) };
    }
}
