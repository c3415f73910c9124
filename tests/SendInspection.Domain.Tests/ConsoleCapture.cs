namespace SendInspection.Domain.Tests;

/// <summary>Tests that read what is printed: one at a time, since the console is one.</summary>
[CollectionDefinition(nameof(ConsoleCollection), DisableParallelization = true)]
public class ConsoleCollection;

internal sealed class ConsoleCapture : IDisposable
{
    private readonly TextWriter output = Console.Out;
    private readonly TextWriter error = Console.Error;
    private readonly StringWriter capturedOutput = new();
    private readonly StringWriter capturedError = new();

    internal ConsoleCapture()
    {
        Console.SetOut(capturedOutput);
        Console.SetError(capturedError);
    }

    internal string Output => capturedOutput.ToString().ReplaceLineEndings("\n");

    internal string Error => capturedError.ToString().ReplaceLineEndings("\n");

    public void Dispose()
    {
        Console.SetOut(output);
        Console.SetError(error);
    }
}
