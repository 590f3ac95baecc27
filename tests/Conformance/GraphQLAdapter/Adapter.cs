using System.Text.Json;

namespace GraphQLAdapter;

/// <summary>Answers lines of the protocol. Whatever a line holds, it is answered.</summary>
internal static class Adapter
{
    private static readonly JsonDocumentOptions Json = new() { MaxDepth = AdapterLimits.MaximumJsonDepth };

    internal static string Answer(string line)
    {
        JsonElement id = default;
        try
        {
            using var json = JsonDocument.Parse(line, Json);
            if (json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out var given)) id = given.Clone();
            return Answer(AdapterRequest.Read(json.RootElement)).ToLine(id);
        }
        catch (JsonException exception)
        {
            return AdapterAnswer.Refusal(id, $"The line is not JSON: {exception.Message}");
        }
        catch (Exception exception)
        {
            return AdapterAnswer.Refusal(id, exception.Message);
        }
    }

    /// <summary>Carries out a request.</summary>
    /// <exception cref="FormatException">The action or a rule is unknown.</exception>
    internal static AdapterAnswer Answer(AdapterRequest request) => request.Action switch
    {
        "parse" => DocumentActions.Parse(request),
        "validate" => DocumentActions.Validate(request),
        "validateSDL" => DocumentActions.ValidateSdl(request),
        "execute" => ExecuteAction.Execute(request),
        _ => throw new FormatException($"There is no action \"{request.Action}\"."),
    };
}
