namespace GraphQLEngine.Errors;

/// <summary>The values of <c>extensions.code</c> that the engine itself sends.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not GraphQL.</summary>
    public const string SyntaxError = "SYNTAX_ERROR";

    /// <summary>The document breaks a rule of section 5 of the specification.</summary>
    public const string ValidationFailed = "VALIDATION_FAILED";

    /// <summary>The request is larger than a limit; <c>limit</c>, <c>maximum</c> and <c>value</c> stand beside the code.</summary>
    public const string LimitExceeded = "LIMIT_EXCEEDED";

    /// <summary>A variable or an argument cannot be read as its type.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The request names no operation of the document, or one that may not be run this way.</summary>
    public const string BadRequest = "BAD_REQUEST";

    /// <summary>The request took too long and was ended.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>A resolver failed; the cause goes to the host's diagnostics, never to the client.</summary>
    public const string InternalError = "INTERNAL_ERROR";
}
