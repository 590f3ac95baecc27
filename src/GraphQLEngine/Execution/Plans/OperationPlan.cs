namespace GraphQLEngine.Execution.Plans;

/// <summary>An operation ready to run with any variables that decide its conditions the same way.</summary>
/// <param name="Root">The fields of the root.</param>
/// <param name="ArgumentSlots">How many fields have arguments that hang on variables.</param>
/// <param name="IsSerial">Whether root fields run one after another.</param>
internal sealed record OperationPlan(SelectionPlan Root, int ArgumentSlots, bool IsSerial)
{
    private const int MostRemembered = 1024 * 1024;

    private int _usualBytes = 1024;

    /// <summary>Bytes of recent answers, at most a mebibyte: with room enough from the start an answer need not move as it grows.</summary>
    internal int UsualBytes => _usualBytes;

    /// <summary>Learns from an answer; larger ones count at once, smaller ones little by little.</summary>
    internal void Learn(int bytes)
    {
        var usual = _usualBytes;
        if (bytes > usual) _usualBytes = Math.Min(bytes, MostRemembered);
        else if (bytes < usual / 2) _usualBytes = usual - (usual / 16);
    }
}
