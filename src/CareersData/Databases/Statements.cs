using System.Data.Common;

namespace CareersData.Databases;

/// <summary>
/// Plain statements for what every start needs. EF takes over a second of processor time at its first use, and a start has three to the
/// first answer; and for stores whose every statement is one that EF could not write. Everything else goes through EF.
/// </summary>
internal static class Statements
{
    /// <summary>A statement on this connection; values are parameters, never part of the text.</summary>
    internal static DbCommand Statement(this DbConnection connection, string text, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = text;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    internal static async Task ExecuteAsync(this DbConnection connection, string text, CancellationToken cancellationToken)
    {
        await using var command = connection.Statement(text);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
