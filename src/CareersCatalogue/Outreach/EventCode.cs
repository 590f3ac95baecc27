namespace CareersCatalogue.Outreach;

/// <summary>
/// What the people at an event type to reach its questions, such as <c>K7PM3W</c>. It opens the questions and the figures, nothing else.
/// </summary>
/// <param name="Value">6 capitals and digits.</param>
public readonly record struct EventCode(string Value)
{
    /// <summary>Signs of a code; a count.</summary>
    public const int Length = 6;

    /// <summary>A code by chance; one of about 387 million.</summary>
    public static EventCode New() => new(SpokenCode.New(Length));

    /// <summary>A code as it was typed: small letters, spaces and hyphens do not matter.</summary>
    /// <returns>False when the text cannot be a code. True says nothing of whether there is such an event.</returns>
    public static bool TryRead(string? typed, out EventCode code)
    {
        var read = SpokenCode.Read(typed, Length);
        code = new(read ?? "");
        return read is not null;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
